package org.itpregistry.outcome.alert;

import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Readings;

/** The last valid count before a treatment decision. */
final class LastCount {
    private static final int LOOK_BACK_DAYS = 7;

    private LastCount() {}

    /** Whether a count of the week up to that day shows at least so many platelets per microlitre. */
    static boolean isAtLeast(Course course, int day, int threshold) {
        Readings counts = course.readings();
        int last = counts.lastUntil(day);
        return last >= 0
                && day - counts.day(last) <= LOOK_BACK_DAYS
                && counts.atLeast(last, threshold) == TruthValue.YES;
    }

    /** Whether a count of the week up to that day exceeds so many platelets per microlitre. */
    static boolean isAbove(Course course, int day, int bound) {
        Readings counts = course.readings();
        int last = counts.lastUntil(day);
        return last >= 0 && day - counts.day(last) <= LOOK_BACK_DAYS && counts.above(last, bound) == TruthValue.YES;
    }
}
