package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.Estimate.Reason.NO_EVENTS;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.UNBOUNDED;

import org.junit.jupiter.api.Test;

class RateRatioTest {

    @Test
    void without_exposure_or_events_there_is_no_ratio() {
        var unexposed = new RateRatio(new Rate(3, 10), new Rate(0, 0));
        assertThat(unexposed.estimate()).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(new RateRatio(new Rate(0, 0), new Rate(3, 10)).p()).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        var uneventful = new RateRatio(new Rate(0, 10), new Rate(0, 20));
        assertThat(uneventful.estimate()).isEqualTo(Estimate.not(NO_EVENTS));
        assertThat(uneventful.interval(P95)).isEqualTo(Estimate.not(NO_EVENTS));
        assertThat(uneventful.p()).isEqualTo(Estimate.not(NO_EVENTS));
    }

    @Test
    void against_a_rate_without_events_only_a_lower_limit_exists() {
        var ratio = new RateRatio(new Rate(5, 10), new Rate(0, 10));
        assertThat(ratio.estimate()).isEqualTo(Estimate.not(UNBOUNDED));
        // R: poisson.test(c(5, 0), c(10, 10))$conf.int is 0.9163... to Inf: p/(1-p) at .025^(1/5)
        double p = Math.pow(0.025, 0.2);
        assertThat(ratio.interval(P95).orElseThrow().low()).isCloseTo(p / (1 - p), within(1e-13));
        assertThat(ratio.interval(P95).orElseThrow().high()).isInfinite();
        assertThat(ratio.p().orElseThrow()).isCloseTo(2.0 / 32, within(1e-15));
    }

    @Test
    void equal_rates_do_not_differ() {
        var ratio = new RateRatio(new Rate(5, 10), new Rate(10, 20));
        assertThat(ratio.estimate().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(ratio.p()).isEqualTo(Estimate.of(1.0));
        assertThat(ratio.interval(P95).map(Interval::method)).isEqualTo(Estimate.of(RateMethod.CONDITIONAL_BINOMIAL));
    }

    @Test
    void counts_as_probable_as_the_observed_one_count_in_spite_of_rounding() {
        for (int x = 0; x <= 20; x++)
            assertThat(ExactBinomial.p(new Proportion(x, 20), 0.5))
                    .isCloseTo(ExactBinomial.p(new Proportion(20 - x, 20), 0.5), within(1e-15));
    }
}
