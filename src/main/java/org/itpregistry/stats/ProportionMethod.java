package org.itpregistry.stats;

/** Intervals of a proportion. */
public enum ProportionMethod implements IntervalMethod {
    /** Exact: inverts two one-sided binomial tests (Biometrika 1934;26:404). Never covers less than its level. */
    CLOPPER_PEARSON {
        @Override
        Interval around(Proportion proportion, ConfidenceLevel level) {
            return BetaInterval.clopperPearson(proportion, level);
        }
    },
    /** Score interval without continuity correction (J Am Stat Assoc 1927;22:209). */
    WILSON {
        @Override
        Interval around(Proportion proportion, ConfidenceLevel level) {
            return ScoreInterval.wilson(proportion, level);
        }
    },
    /** Score interval with continuity correction, as R's {@code prop.test} prints it. */
    WILSON_CORRECTED {
        @Override
        Interval around(Proportion proportion, ConfidenceLevel level) {
            return ScoreInterval.corrected(proportion, level);
        }
    },
    /** Equal-tailed posterior interval under Jeffreys' prior, closed at 0 and 1 (Stat Sci 2001;16:101). */
    JEFFREYS {
        @Override
        Interval around(Proportion proportion, ConfidenceLevel level) {
            return BetaInterval.jeffreys(proportion, level);
        }
    },
    /** Clopper-Pearson that counts half of the probability of the observed number (Biometrika 1961;48:433). */
    MID_P {
        @Override
        Interval around(Proportion proportion, ConfidenceLevel level) {
            return MidPInterval.around(proportion, level);
        }
    };

    /** The interval of a proportion whose total is not zero. */
    abstract Interval around(Proportion proportion, ConfidenceLevel level);
}
