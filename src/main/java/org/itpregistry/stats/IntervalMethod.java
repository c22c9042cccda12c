package org.itpregistry.stats;

/** How an interval was made; {@link #name()} is the code that is stored and translated. */
public sealed interface IntervalMethod
        permits ProportionMethod, RateMethod, MedianMethod, Band, DifferenceMethod, RatioMethod, PoolingMethod {

    /** The code, for example {@code CLOPPER_PEARSON}. */
    String name();
}
