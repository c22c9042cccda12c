package org.itpregistry.stats;

/** Our answer to one of R's numbers. */
@FunctionalInterface
interface Computation {

    Estimate<Double> answer(ReferenceValue reference);

    static IllegalArgumentException unknown(ReferenceValue reference) {
        return new IllegalArgumentException("no computation for " + reference);
    }
}
