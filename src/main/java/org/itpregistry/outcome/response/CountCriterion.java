package org.itpregistry.outcome.response;

import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Readings;

/** What a single count must reach, in platelets per microlitre: a minimum, and a bound it must exceed. */
record CountCriterion(int minimum, int bound) {
    private static final int NONE = -1;

    static CountCriterion atLeast(int minimum) {
        return new CountCriterion(minimum, NONE);
    }

    static CountCriterion above(int bound) {
        return new CountCriterion(0, bound);
    }

    CountCriterion andAtLeast(int other) {
        return new CountCriterion(Math.max(minimum, other), bound);
    }

    /** The value at which a count begins to meet it, per microlitre. */
    int threshold() {
        return Math.max(minimum, bound);
    }

    TruthValue met(Readings readings, int index) {
        TruthValue enough = readings.atLeast(index, minimum);
        return bound == NONE ? enough : enough.and(readings.above(index, bound));
    }

    /** As {@link #met}, failing as well where the person bleeds on that day. */
    TruthValue metWithoutBleeding(Course course, Readings readings, int index) {
        TruthValue met = met(readings, index);
        return met != TruthValue.NO && course.isBleeding(readings.day(index)) ? TruthValue.NO : met;
    }
}
