package org.itpregistry.stats;

import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.UNBOUNDED;
import static org.itpregistry.stats.ProportionMethod.CLOPPER_PEARSON;

/**
 * One rate over another. Given the sum of the events, those of the first are binomial with p = r T1/(r T1 + T2) for a
 * ratio r, so that its exact interval and test are those of p.
 */
public record RateRatio(Rate first, Rate second) {

    public Estimate<Double> estimate() {
        return among().flatMap(p -> p.events() == p.total() ? Estimate.not(UNBOUNDED) : Estimate.of(ratio(p.value())));
    }

    /** Its upper limit is infinite when the second rate has no event. */
    public Estimate<Interval> interval(ConfidenceLevel level) {
        return among().map(p -> {
            var odds = p.around(CLOPPER_PEARSON, level);
            return new Interval(ratio(odds.low()), ratio(odds.high()), RateMethod.CONDITIONAL_BINOMIAL, level);
        });
    }

    /** Two-sided, of equal rates. */
    public Estimate<Double> p() {
        return among().map(p -> ExactBinomial.p(p, first.exposure() / (first.exposure() + second.exposure())));
    }

    private Estimate<Proportion> among() {
        if (first.exposure() == 0 || second.exposure() == 0) return Estimate.not(NO_OBSERVATIONS);
        int events = Math.addExact(first.events(), second.events());
        return events == 0 ? Estimate.not(NO_EVENTS) : Estimate.of(new Proportion(first.events(), events));
    }

    private double ratio(double p) {
        return p / (1 - p) * (second.exposure() / first.exposure());
    }
}
