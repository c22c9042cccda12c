package org.itpregistry.study;

import java.util.Optional;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Reason;

/**
 * Days around an anchor.
 *
 * @param from first day, 0 for the day of the anchor; {@link Integer#MIN_VALUE} for any day before
 * @param to last day; {@link Integer#MAX_VALUE} for any day after
 * @param running whether a row only has to run on one of the days; else it has to begin on one
 * @param observed whether who has no anchor, or no row and was not followed to the last day, cannot be judged; else
 *     there is simply no row
 */
public record Window(Anchor anchor, int from, int to, boolean running, boolean observed) {
    /** In which what is not recorded did not happen. */
    public Window(Anchor anchor, int from, int to, boolean running) {
        this(anchor, from, to, running, false);
    }

    boolean holds(RowDays row, RowDays anchorDays) {
        long earliest = from == Integer.MIN_VALUE ? Long.MIN_VALUE : (long) anchorDays.first() + from;
        return row.first() <= latest(anchorDays) && (running ? row.last() : row.first()) >= earliest;
    }

    private long latest(RowDays anchorDays) {
        return to == Integer.MAX_VALUE ? Long.MAX_VALUE : (long) anchorDays.last() + to;
    }

    /**
     * Why rows that are not there say nothing; empty where they do.
     *
     * @param days of the anchor
     */
    Optional<Reason> blind(Course course, Optional<RowDays> days) {
        if (!observed) {
            return Optional.empty();
        }
        if (days.isEmpty()) {
            return Optional.of(Reason.NO_INDEX_EVENT);
        }
        boolean seen = to == Integer.MAX_VALUE || isFollowed(course, latest(days.get()));
        return seen ? Optional.empty() : Optional.of(Reason.FOLLOW_UP_TOO_SHORT);
    }

    private static boolean isFollowed(Course course, long day) {
        return course.lastContactDay() >= day;
    }
}
