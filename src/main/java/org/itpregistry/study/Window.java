package org.itpregistry.study;

/**
 * Days around an anchor.
 *
 * @param from first day, 0 for the day of the anchor; {@link Integer#MIN_VALUE} for any day before
 * @param to last day; {@link Integer#MAX_VALUE} for any day after
 * @param running whether a row only has to run on one of the days; else it has to begin on one
 */
public record Window(Anchor anchor, int from, int to, boolean running) {
    boolean holds(RowDays row, RowDays anchorDays) {
        long earliest = from == Integer.MIN_VALUE ? Long.MIN_VALUE : (long) anchorDays.first() + from;
        long latest = to == Integer.MAX_VALUE ? Long.MAX_VALUE : (long) anchorDays.last() + to;
        return row.first() <= latest && (running ? row.last() : row.first()) >= earliest;
    }
}
