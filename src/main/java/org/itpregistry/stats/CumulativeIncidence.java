package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.AT_BOUNDARY;
import static org.itpregistry.stats.Estimate.Reason.BEYOND_FOLLOW_UP;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The probability of an event of one cause when others can come first (Aalen and Johansen, Scand J Stat 1978;5:141):
 * F(t) is the sum of S(s-) d/n over its event times s up to t, S being the survival without any event. One minus
 * Kaplan-Meier with the other causes censored is larger, and wrong.
 */
public final class CumulativeIncidence {

    private final List<IncidenceStep> steps;

    private CumulativeIncidence(List<IncidenceStep> steps) {
        this.steps = steps;
    }

    public static CumulativeIncidence of(Collection<Exit> group, int cause) {
        var cursor = new CompetingCursor(group, cause);
        List<IncidenceStep> steps = new ArrayList<>();
        double survival = 1;
        double incidence = 0;
        while (cursor.nextExit() < Double.POSITIVE_INFINITY) {
            double time = cursor.nextExit();
            cursor.moveTo(time);
            int n = cursor.atRisk();
            double before = survival;
            incidence += before * cursor.events() / n;
            survival *= (double) (n - cursor.events() - cursor.competing()) / n;
            steps.add(new IncidenceStep(time, n, cursor.events(), cursor.competing(), before, survival, incidence));
        }
        return new CumulativeIncidence(List.copyOf(steps));
    }

    /** The curve at each distinct exit time, ascending; empty when nobody was observed. */
    public List<IncidenceStep> steps() {
        return steps;
    }

    /** The probability by a time: none after the last exit, unless nobody was left without an event. */
    public Estimate<Double> incidence(double time) {
        if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("time " + time);
        if (steps.isEmpty()) return Estimate.not(NO_OBSERVATIONS);
        var last = steps.get(steps.size() - 1);
        if (time > last.time() && last.survival() > 0) return Estimate.not(BEYOND_FOLLOW_UP);
        var until = until(time);
        return Estimate.of(until.isEmpty() ? 0 : until.get(until.size() - 1).incidence());
    }

    /** The variance of the probability by a time (Gray, Ann Stat 1988;16:1141), with a factor for ties. */
    public Estimate<Double> variance(double time) {
        return incidence(time).map(f -> until(time).stream()
                .mapToDouble(step -> step.varianceOf(f))
                .sum());
    }

    /** The interval at a time; none where the probability is 0 or 1. */
    public Estimate<Interval> interval(double time, Band band, ConfidenceLevel level) {
        return incidence(time)
                .flatMap(f -> f == 0 || f >= 1
                        ? Estimate.not(AT_BOUNDARY)
                        : variance(time).flatMap(v -> band.around(f, v / (f * f), level)));
    }

    private List<IncidenceStep> until(double time) {
        return steps.stream().takeWhile(step -> step.time() <= time).toList();
    }
}
