package org.itpregistry.figure;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.figure.ForestFigure.Measure;
import org.itpregistry.text.Language;

/**
 * A funnel plot of studies: the effect against its standard error, the surest on top, between the limits where 95% are
 * expected around the pooled effect.
 *
 * @param measure of all effects; ratios have a logarithmic axis
 * @param studies in any order
 * @param pooled effect, on the scale that is printed
 */
public record FunnelFigure(String title, Measure measure, List<Study> studies, double pooled) implements Figure {
    private static final double Z = 1.959964;
    private static final double LEFT = 58;
    private static final double RIGHT = PAGE_WIDTH - 16;
    private static final double TOP = 22;
    private static final double BOTTOM = 232;

    /**
     * @param effect on the scale that is printed
     * @param standardError on the scale of the analysis: of the logarithm for a ratio
     */
    public record Study(String label, double effect, double standardError) {}

    public FunnelFigure {
        studies = List.copyOf(studies);
    }

    @Override
    public double height() {
        return BOTTOM + 30;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        double most = studies.stream().mapToDouble(Study::standardError).max().orElse(1);
        Axis error = Axis.linear(0, most * 1.05, 5, TOP, BOTTOM); // grows downwards
        Axis effect = effects(error.high());
        legend().draw(pen, LEFT, 0);
        new Plot(effect, error).draw(pen, axisLabel(), Language.say("figure.standardError"), Numeral::number);
        double tip = effect.at(pooled);
        pen.line(tip, TOP, tip, BOTTOM, Pen.INK, 0.8);
        for (double side : new double[] {-Z, Z}) {
            pen.line(tip, TOP, effect.at(shifted(side * error.high())), BOTTOM, Pen.GREY, 0.8, 5f, 3f);
        }
        for (Study study : studies) {
            double x = effect.at(study.effect());
            double y = error.at(study.standardError());
            pen.shape(new Ellipse2D.Double(x - 2.8, y - 2.8, 5.6, 5.6), Pen.BLUE, java.awt.Color.WHITE, 0.5);
        }
    }

    private boolean isRatio() {
        return measure.scale() == Scale.LOGARITHMIC;
    }

    /** The pooled effect, moved by a distance on the scale of the analysis. */
    private double shifted(double distance) {
        return isRatio() ? pooled * Math.exp(distance) : pooled + distance;
    }

    private Axis effects(double mostError) {
        double low = studies.stream().mapToDouble(Study::effect).min().orElse(pooled);
        double high = studies.stream().mapToDouble(Study::effect).max().orElse(pooled);
        double least = Math.min(low, shifted(-Z * mostError));
        double most = Math.max(high, shifted(Z * mostError));
        if (!isRatio()) {
            return Axis.linear(least, most, 7, LEFT, RIGHT);
        }
        Axis axis = Axis.rounded(Scale.LOGARITHMIC, least, most, LEFT, RIGHT);
        return new Axis(axis.scale(), axis.low(), axis.high(), LEFT, RIGHT, axis.ticksApart(26));
    }

    private String axisLabel() {
        return measure.name() + (isRatio() ? Language.say("figure.logScale") : "");
    }

    private static Legend legend() {
        return new Legend(
                List.of(
                        new Legend.Entry(
                                Language.say("figure.funnel.pooled"),
                                (pen, x, y) -> pen.line(x, y, x + Legend.SAMPLE, y, Pen.INK, 0.8)),
                        new Legend.Entry(
                                Language.say("figure.funnel.limits"),
                                (pen, x, y) -> pen.line(x, y, x + Legend.SAMPLE, y, Pen.GREY, 0.8, 5f, 3f))),
                RIGHT - LEFT);
    }

    private boolean isBeyond(Study study) {
        double distance = isRatio() ? Math.log(study.effect() / pooled) : study.effect() - pooled;
        return Math.abs(distance) > Z * study.standardError();
    }

    @Override
    public String description() {
        String beyond =
                studies.stream().filter(this::isBeyond).map(Study::label).collect(Collectors.joining(", "));
        return Language.say(
                "figure.funnel",
                studies.size(),
                measure.name(),
                Numeral.number(pooled),
                beyond.isEmpty() ? Language.say("figure.funnel.none") : beyond);
    }
}
