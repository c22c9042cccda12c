package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.itpregistry.figure.Figure;
import org.itpregistry.figure.ForestFigure;
import org.itpregistry.figure.FunnelFigure;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.DifferenceMethod;
import org.itpregistry.stats.Effects;
import org.itpregistry.stats.PooledEffect;
import org.itpregistry.stats.RiskDifference;
import org.itpregistry.study.ArmChoice;
import org.itpregistry.study.Pooling;
import org.itpregistry.study.PoolingModel;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Trial;
import org.itpregistry.text.Language;

/** The drawings of pooled trials: a forest and a funnel plot for each comparison of a study, in percentage points. */
public final class TrialForest {
    /** A funnel of fewer trials shows nothing. */
    private static final int FUNNEL_TRIALS = 3;

    private final String text;
    private final Pooling pooling;

    private TrialForest(String text, Pooling pooling) {
        this.text = text;
        this.pooling = pooling;
    }

    /**
     * The figures of a result, in the order of its comparisons; none where no trials are pooled.
     *
     * @param first number of the first figure in the report
     */
    public static List<FigureLine> figures(StudyResult result, int first) {
        List<FigureLine> lines = new ArrayList<>();
        int comparison = 0;
        for (TrialForest forest : of(result)) {
            comparison++;
            lines.add(FigureLine.of(
                    "forest-" + comparison,
                    first + lines.size(),
                    forest.forest(),
                    Language.say("report.forest.caption")));
            Optional<Figure> funnel = forest.funnel();
            if (funnel.isPresent()) {
                lines.add(FigureLine.of(
                        "funnel-" + comparison,
                        first + lines.size(),
                        funnel.get(),
                        Language.say("report.funnel.caption")));
            }
        }
        return lines;
    }

    private static List<TrialForest> of(StudyResult result) {
        Map<ArmChoice, TrialForest> byComparison = new LinkedHashMap<>();
        for (ResultRow row : result.rows()) {
            if (row.endpoint().statistic() == Statistic.RISK_DIFFERENCE
                    && !row.members().trials().isEmpty()) {
                var asked = row.endpoint().calculation().arms().orElseThrow();
                ArmChoice choice = asked.choices().get(0);
                byComparison.computeIfAbsent(
                        choice,
                        key -> new TrialForest(
                                choice.text(), Pooling.of(row.members().trials(), asked.zeroCells())));
            }
        }
        return List.copyOf(byComparison.values());
    }

    private ForestFigure forest() {
        List<Double> fixed = percent(pooling.trials().stream()
                .map(trial -> {
                    double first = trial.first().total();
                    double second = trial.second().total();
                    return first * second / (first + second);
                })
                .toList());
        double between = pooling.tauSquared().toOptional().orElse(0.0);
        List<Double> random = percent(pooling.effects().included().stream()
                .map(effect -> 1 / (effect.variance() + between))
                .toList());
        List<ForestFigure.Study> studies = new ArrayList<>();
        for (int i = 0; i < pooling.trials().size(); i++) {
            Trial trial = pooling.trials().get(i);
            studies.add(new ForestFigure.Study(
                    trial.name(),
                    trial.first().events() + "/" + trial.first().total(),
                    trial.second().events() + "/" + trial.second().total(),
                    effect(trial),
                    List.of(fixed.get(i), random.get(i))));
        }
        return new ForestFigure(
                Language.say("report.forest.title", text),
                measure(),
                Language.say("report.forest.first"),
                Language.say("report.forest.second"),
                studies,
                List.of(
                        pooled("fixed", PoolingModel.MANTEL_HAENSZEL),
                        pooled("random", PoolingModel.DERSIMONIAN_LAIRD)),
                note());
    }

    private Optional<Figure> funnel() {
        Effects effects = pooling.effects();
        Optional<PooledEffect> center =
                pooling.effect(PoolingModel.INVERSE_VARIANCE).toOptional();
        if (effects.size() < FUNNEL_TRIALS || center.isEmpty()) {
            return Optional.empty();
        }
        List<FunnelFigure.Study> studies = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            var effect = effects.included().get(i);
            studies.add(new FunnelFigure.Study(
                    pooling.trials().get(i).name(), 100 * effect.estimate(), 100 * Math.sqrt(effect.variance())));
        }
        return Optional.of(new FunnelFigure(
                Language.say("report.funnel.title", text),
                measure(),
                studies,
                100 * center.get().estimate()));
    }

    private ForestFigure.Pooled pooled(String code, PoolingModel model) {
        Optional<ForestFigure.Range> effect = pooling.effect(model)
                .toOptional()
                .map(found -> range(
                        found.estimate(),
                        found.interval().low(),
                        found.interval().high()));
        Optional<ForestFigure.Range> prediction = model == PoolingModel.MANTEL_HAENSZEL
                ? Optional.empty()
                : pooling.prediction()
                        .toOptional()
                        .map(limits -> range((limits.low() + limits.high()) / 2, limits.low(), limits.high()));
        return new ForestFigure.Pooled(
                Language.say("report.forest." + code),
                Language.say("report.forest." + code + ".weight"),
                effect,
                prediction);
    }

    private static Optional<ForestFigure.Range> effect(Trial trial) {
        var difference = new RiskDifference(trial.table().orElseThrow());
        return difference
                .interval(DifferenceMethod.NEWCOMBE, ConfidenceLevel.P95)
                .toOptional()
                .map(limits -> range(difference.estimate().orElseThrow(), limits.low(), limits.high()));
    }

    private String note() {
        String between = pooling.heterogeneity()
                .toOptional()
                .map(found -> Language.say(
                        "report.forest.heterogeneity",
                        found.q().statistic(),
                        found.q().p(),
                        100 * found.iSquared(),
                        pooling.tauSquared().toOptional().orElse(0.0)))
                .orElse("");
        String cells = pooling.corrected() == 0 ? "" : Language.say("report.forest.corrected", pooling.corrected());
        return Stream.of(between, cells)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static ForestFigure.Measure measure() {
        return ForestFigure.Measure.difference(
                Language.say("report.forest.measure"), Language.say("report.forest.measure.brief"));
    }

    private static ForestFigure.Range range(double estimate, double low, double high) {
        return new ForestFigure.Range(100 * estimate, 100 * low, 100 * high);
    }

    private static List<Double> percent(List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return weights.stream().map(weight -> 100 * weight / sum).toList();
    }
}
