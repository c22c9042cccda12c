package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.SourceMark;

/** What is assumed of the time between two counts when the duration of a response is taken. */
public enum BetweenCounts {
    /** A count holds until the next one: the rule of this registry. */
    STEP,
    /** The count moves along a straight line from one to the next. */
    INTERPOLATE;

    /** When a criterion came to be met, or to fail, with a reading: days from time zero. */
    double time(Line line, Readings counts, int index, CountCriterion criterion) {
        return this == STEP
                ? line.daysTo(counts, index)
                : new Crossing(line, counts, criterion.threshold()).before(index);
    }

    About describe(About about) {
        return this == STEP ? about : about.parameter("between counts", "linear", SourceMark.R);
    }
}
