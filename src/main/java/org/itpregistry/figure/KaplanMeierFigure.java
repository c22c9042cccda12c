package org.itpregistry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.stats.Band;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.KaplanMeier;
import org.itpregistry.stats.SurvivalQuantile;
import org.itpregistry.stats.TimeAtRisk;
import org.itpregistry.text.Language;

/**
 * Kaplan-Meier curves with their pointwise 95% bands (log-log), a tick where somebody is censored, and the number at risk.
 *
 * @param title what it is
 * @param timeLabel what is counted from what, with its unit: "Months since the first dose"
 * @param valueLabel what is probable, in percent: "Without relapse (%)"
 * @param groups one to four; more are drawn, but are hard to tell apart
 * @param note a line within the plot, for a test between the groups; may be empty
 */
public record KaplanMeierFigure(
        String title, String timeLabel, String valueLabel, TimeUnit unit, List<Group> groups, String note)
        implements Figure {

    /**
     * @param label name of the group
     * @param persons their times, in the unit of the figure
     */
    public record Group(String label, List<TimeAtRisk> persons) {
        public Group {
            persons = List.copyOf(persons);
        }

        private KaplanMeier estimate() {
            return KaplanMeier.of(persons);
        }
    }

    public KaplanMeierFigure {
        groups = List.copyOf(groups);
    }

    @Override
    public double height() {
        return plot().height();
    }

    @Override
    public void draw(java.awt.Graphics2D paper) {
        plot().draw(new Pen(paper));
    }

    private CurvePlot plot() {
        List<Curve> curves = new ArrayList<>();
        List<CurvePlot.AtRisk> atRisk = new ArrayList<>();
        for (Group group : groups) {
            LineLook look = LineLook.of(curves.size());
            curves.add(new Curve(group.label(), look, 1, steps(group)));
            atRisk.add(new CurvePlot.AtRisk(group.label(), look, group.persons()));
        }
        boolean low = curves.stream().anyMatch(curve -> curve.steps().stream().anyMatch(step -> step.value() < 0.5));
        return new CurvePlot(timeLabel, valueLabel, unit, curves, atRisk, note, low);
    }

    private static List<Curve.Step> steps(Group group) {
        return group.estimate().steps().stream()
                .map(step -> new Curve.Step(
                        step.time(),
                        step.survival(),
                        step.interval(Band.LOG_LOG, ConfidenceLevel.P95).toOptional(),
                        step.censored() > 0))
                .toList();
    }

    @Override
    public String description() {
        String said = groups.stream().map(this::sentence).collect(Collectors.joining(" "));
        return Language.say("figure.kaplanMeier", valueLabel, timeLabel) + " " + said
                + (note.isEmpty() ? "" : " " + note + ".");
    }

    private String sentence(Group group) {
        long events = group.persons().stream().filter(TimeAtRisk::event).count();
        SurvivalQuantile median = group.estimate().median(Band.LOG_LOG, ConfidenceLevel.P95);
        String reached = median.time()
                .toOptional()
                .map(time -> Language.say(
                        "figure.median.reached",
                        Numeral.number(time),
                        median.low().toOptional().map(Numeral::number).orElse(Language.say("figure.notEstimable")),
                        median.high()
                                .toOptional()
                                .map(Numeral::number)
                                .orElse(Language.say("figure.limit.notReached"))))
                .orElse(Language.say("figure.median.notReached"));
        return Language.say("figure.group", group.label(), group.persons().size(), events, reached);
    }
}
