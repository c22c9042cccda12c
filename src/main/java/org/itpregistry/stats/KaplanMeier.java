package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.BEYOND_FOLLOW_UP;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The product-limit estimate of survival (J Am Stat Assoc 1958;53:457): S(t) is the product of 1 - d/n over the event
 * times up to t. Who is censored at an event time is still at risk there; who enters late is at risk after the entry.
 */
public final class KaplanMeier {

    private final List<SurvivalStep> steps;

    private KaplanMeier(List<SurvivalStep> steps) {
        this.steps = steps;
    }

    public static KaplanMeier of(Collection<TimeAtRisk> group) {
        var cursor = RiskCursor.of(group);
        List<SurvivalStep> steps = new ArrayList<>();
        double survival = 1;
        double relativeVariance = 0;
        while (cursor.nextExit() < Double.POSITIVE_INFINITY) {
            double time = cursor.nextExit();
            cursor.moveTo(time);
            int n = cursor.atRisk();
            int d = cursor.events();
            survival *= (double) (n - d) / n;
            relativeVariance += d / ((double) n * (n - d));
            steps.add(new SurvivalStep(time, n, d, cursor.censored(), survival, relativeVariance));
        }
        return new KaplanMeier(List.copyOf(steps));
    }

    /** The curve at each distinct exit time, ascending; empty when nobody was observed. */
    public List<SurvivalStep> steps() {
        return steps;
    }

    /**
     * The curve at a time: none after the last exit, unless it had come down to zero. Before the first exit it is 1 among
     * the first risk set; how many were at risk at any time is for {@link NumberAtRisk}.
     */
    public Estimate<SurvivalStep> at(double time) {
        if (!(time >= 0 && time < Double.POSITIVE_INFINITY)) throw new IllegalArgumentException("time " + time);
        if (steps.isEmpty()) return Estimate.not(NO_OBSERVATIONS);
        int next = firstAfter(time);
        if (next == 0) return Estimate.of(new SurvivalStep(0, steps.get(0).atRisk(), 0, 0, 1, 0));
        var step = steps.get(next - 1);
        boolean known = next < steps.size() || step.time() == time || step.survival() == 0;
        return known ? Estimate.of(step) : Estimate.not(BEYOND_FOLLOW_UP);
    }

    public Estimate<Double> survival(double time) {
        return at(time).map(SurvivalStep::survival);
    }

    public Estimate<Interval> interval(double time, Band band, ConfidenceLevel level) {
        return at(time).flatMap(step -> step.interval(band, level));
    }

    /** The median time with its interval. */
    public SurvivalQuantile median(Band band, ConfidenceLevel level) {
        return quantile(0.5, band, level);
    }

    /**
     * The time by which a part has had the event, with its interval.
     *
     * @param p the part, between 0 and 1, both excluded; 0.25 for the lower quartile
     */
    public SurvivalQuantile quantile(double p, Band band, ConfidenceLevel level) {
        return SurvivalQuantile.of(steps, p, band, level);
    }

    /** The mean time without event up to a horizon. */
    public Estimate<RestrictedMean> restrictedMean(double horizon) {
        return at(horizon).map(last -> RestrictedMean.of(steps, horizon));
    }

    /** Event times with no more than so many at risk: the curve is little more than an anecdote there. */
    public List<SurvivalStep> eventsAmongAtMost(int atRisk) {
        return steps.stream()
                .filter(step -> step.events() > 0 && step.atRisk() <= atRisk)
                .toList();
    }

    private int firstAfter(double time) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).time() <= time) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
