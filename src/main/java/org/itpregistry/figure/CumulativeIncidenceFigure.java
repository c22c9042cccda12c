package org.itpregistry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.stats.Band;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.CumulativeIncidence;
import org.itpregistry.stats.Exit;
import org.itpregistry.stats.TimeAtRisk;
import org.itpregistry.text.Language;

/**
 * Cumulative incidence (Aalen-Johansen) of causes that exclude each other, with pointwise 95% bands and the number at risk:
 * all causes of one group, or all causes of several.
 *
 * @param title what it is
 * @param timeLabel what is counted from what, with its unit
 * @param valueLabel what is probable, in percent
 * @param groups a curve a group and cause; no more than six curves can be told apart
 * @param causes those that are drawn, the one of interest first
 * @param note a line within the plot, for a test; may be empty
 */
public record CumulativeIncidenceFigure(
        String title,
        String timeLabel,
        String valueLabel,
        TimeUnit unit,
        List<Group> groups,
        List<Cause> causes,
        String note)
        implements Figure {

    /** Persons with the time, in the unit of the figure, and the cause of their exit. */
    public record Group(String label, List<Exit> persons) {
        public Group {
            persons = List.copyOf(persons);
        }
    }

    /** A cause by its number, 1 or more. */
    public record Cause(int code, String label) {}

    public CumulativeIncidenceFigure {
        groups = List.copyOf(groups);
        causes = List.copyOf(causes);
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
            atRisk.add(new CurvePlot.AtRisk(group.label(), LineLook.of(curves.size()), atRisk(group)));
            for (Cause cause : causes) {
                curves.add(new Curve(name(group, cause), LineLook.of(curves.size()), 0, steps(group, cause)));
            }
        }
        return new CurvePlot(timeLabel, valueLabel, unit, curves, atRisk, note, true);
    }

    private static List<TimeAtRisk> atRisk(Group group) {
        return group.persons().stream()
                .map(exit -> TimeAtRisk.until(exit.time(), exit.cause() > 0))
                .toList();
    }

    private String name(Group group, Cause cause) {
        return groups.size() == 1 ? cause.label() : group.label() + ": " + cause.label();
    }

    /** Of several groups, the cause of interest alone has bands: more would hide each other. */
    private boolean hasBand(Cause cause) {
        return groups.size() == 1 || cause.equals(causes.get(0));
    }

    private List<Curve.Step> steps(Group group, Cause cause) {
        var incidence = CumulativeIncidence.of(group.persons(), cause.code());
        return incidence.steps().stream()
                .map(step -> new Curve.Step(
                        step.time(),
                        step.incidence(),
                        incidence
                                .interval(step.time(), Band.LOG_LOG, ConfidenceLevel.P95)
                                .toOptional()
                                .filter(band -> hasBand(cause)),
                        false))
                .toList();
    }

    @Override
    public String description() {
        String said = groups.stream().map(this::sentences).collect(Collectors.joining(" "));
        return Language.say("figure.cumulativeIncidence", valueLabel, timeLabel) + " " + said
                + (note.isEmpty() ? "" : " " + note + ".");
    }

    private String sentences(Group group) {
        return causes.stream().map(cause -> sentence(group, cause)).collect(Collectors.joining(" "));
    }

    private String sentence(Group group, Cause cause) {
        long events = group.persons().stream()
                .filter(exit -> exit.cause() == cause.code())
                .count();
        var steps = CumulativeIncidence.of(group.persons(), cause.code()).steps();
        String last = steps.isEmpty()
                ? Language.say("figure.nobody")
                : Language.say(
                        "figure.incidence.last",
                        Numeral.number(steps.get(steps.size() - 1).incidence() * 100),
                        Numeral.number(steps.get(steps.size() - 1).time()));
        return Language.say("figure.group", name(group, cause), group.persons().size(), events, last);
    }
}
