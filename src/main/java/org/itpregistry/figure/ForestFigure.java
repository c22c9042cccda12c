package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.text.Language;

/**
 * A forest plot: an effect with its 95% interval a study, the pooled effects as diamonds, the prediction interval as a bar.
 * All effects are on the scale that is printed, ratios are not logarithms.
 *
 * @param measure of all effects
 * @param treated name of the treated arm, over its column
 * @param control name of the other arm
 * @param studies in the order in which they are printed
 * @param pooled in the order in which they are printed
 * @param note on heterogeneity; may be empty
 */
public record ForestFigure(
        String title,
        Measure measure,
        String treated,
        String control,
        List<Study> studies,
        List<Pooled> pooled,
        String note)
        implements Figure {

    /**
     * What the effects are.
     *
     * @param name under the axis, with its unit
     * @param brief over the column of effects: "RR"
     * @param scale logarithmic for ratios
     * @param none the value that stands for no effect; empty for a proportion
     */
    public record Measure(String name, String brief, Scale scale, OptionalDouble none) {
        public static Measure ratio(String name, String brief) {
            return new Measure(name, brief, Scale.LOGARITHMIC, OptionalDouble.of(1));
        }

        public static Measure difference(String name, String brief) {
            return new Measure(name, brief, Scale.LINEAR, OptionalDouble.of(0));
        }

        public static Measure proportion(String name, String brief) {
            return new Measure(name, brief, Scale.LINEAR, OptionalDouble.empty());
        }
    }

    /** An effect or a pooled effect with its limits. */
    public record Range(double estimate, double low, double high) {}

    /**
     * @param treated events and persons of the treated arm: "14/18"
     * @param control of the other arm; may be empty
     * @param effect empty where it cannot be estimated
     * @param weights as they are printed, in percent, in the order of the pooled effects; may be empty
     */
    public record Study(String label, String treated, String control, Optional<Range> effect, List<Double> weights) {
        public Study {
            weights = List.copyOf(weights);
        }
    }

    /**
     * @param label of the model: "Random effects"
     * @param weightLabel over its column of weights: "Random"
     * @param prediction where a new study's effect is expected; empty without one
     */
    public record Pooled(String label, String weightLabel, Optional<Range> effect, Optional<Range> prediction) {}

    public ForestFigure {
        studies = List.copyOf(studies);
        pooled = List.copyOf(pooled);
    }

    @Override
    public double height() {
        return ForestLayout.HEAD
                + rows().stream().mapToDouble(ForestRow::height).sum()
                + (note.isEmpty() ? 0 : ForestRow.LINE)
                + ForestLayout.FOOT;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        var layout = new ForestLayout(pen, axis(), measure, pooled.size());
        layout.head(treated, control, pooled.stream().map(Pooled::weightLabel).toList());
        double top = ForestLayout.HEAD;
        for (ForestRow row : rows()) {
            row.draw(layout, top);
            top += row.height();
        }
        layout.foot(top, note);
    }

    private List<ForestRow> rows() {
        List<ForestRow> rows = new ArrayList<>();
        studies.forEach(study -> rows.add(new ForestRow.OfStudy(study)));
        for (int i = 0; i < pooled.size(); i++) {
            rows.add(new ForestRow.OfPooled(pooled.get(i), LineLook.of(i)));
            pooled.get(i).prediction().ifPresent(range -> rows.add(new ForestRow.OfPrediction(range)));
        }
        return rows;
    }

    /** Around all effects, and around limits that are not absurdly far. */
    private Axis axis() {
        List<Range> all = Stream.of(
                        studies.stream().map(Study::effect),
                        pooled.stream().map(Pooled::effect),
                        pooled.stream().map(Pooled::prediction))
                .flatMap(ranges -> ranges)
                .flatMap(Optional::stream)
                .toList();
        double from = ForestLayout.PLOT_LEFT;
        double to = ForestLayout.PLOT_RIGHT;
        if (measure.scale() == Scale.LOGARITHMIC) {
            double least = all.stream()
                    .mapToDouble(Range::low)
                    .filter(low -> low > 0.02)
                    .min()
                    .orElse(0.5);
            double most = all.stream()
                    .mapToDouble(Range::high)
                    .filter(high -> high < 50)
                    .max()
                    .orElse(2);
            return Axis.rounded(Scale.LOGARITHMIC, Math.min(0.5, least), Math.max(2, most), from, to);
        }
        double least = all.stream().mapToDouble(Range::low).min().orElse(-0.1);
        double most = all.stream().mapToDouble(Range::high).max().orElse(0.1);
        return Axis.linear(Math.min(least, 0), Math.max(most, 0), 5, from, to);
    }

    @Override
    public String description() {
        String said = pooled.stream()
                .map(model -> Language.say("figure.forest.pooled", model.label(), ForestRow.range(model.effect())))
                .collect(Collectors.joining(" "));
        String each = studies.stream()
                .map(study -> study.label() + ": " + ForestRow.range(study.effect()))
                .collect(Collectors.joining("; "));
        return Language.say("figure.forest", studies.size(), measure.name(), said, each)
                + (note.isEmpty() ? "" : " " + note);
    }
}
