package org.itpregistry.outcome;

import java.util.function.IntPredicate;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.TruthValue;

/**
 * The counts of a person that a definition looks at, in order of day and time. Where every count of a day has its time, each
 * stands; otherwise the day is read as its lowest count, which is cautious for a response and for its loss. Days are days
 * since 1970-01-01, counts are platelets per microlitre.
 */
public final class Readings {
    private final PlateletSeries series;
    private final int[] places;
    private final int from;
    private final int to;

    private Readings(PlateletSeries series, int[] places, int from, int to) {
        this.series = series;
        this.places = places;
        this.from = from;
        this.to = to;
    }

    /** The counts of a series at chosen places. */
    static Readings of(PlateletSeries series, IntPredicate chosen) {
        int[] places = new int[series.size()];
        int size = 0;
        boolean oneReadingADay = false;
        for (int place = 0; place < series.size(); place++) {
            if (!chosen.test(place)) {
                continue;
            }
            boolean newDay = size == 0 || series.day(places[size - 1]) != series.day(place);
            if (newDay) {
                // Untimed counts come first within a day, so its first count tells whether all have a time.
                oneReadingADay = series.minute(place) == PlateletSeries.NO_TIME;
            }
            if (newDay || !oneReadingADay) {
                places[size++] = place;
            } else if (series.isLower(place, places[size - 1])) {
                places[size - 1] = place;
            }
        }
        return new Readings(series, places, 0, size);
    }

    /** The readings from one day to another, both included; nothing is copied. */
    Readings between(int firstDay, int lastDay) {
        int start = from + firstFrom(firstDay);
        return new Readings(series, places, start, Math.max(start, from + lastUntil(lastDay) + 1));
    }

    /** Where a reading stands in the series of the person. */
    public int place(int index) {
        return places[from + index];
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public int day(int index) {
        return series.day(place(index));
    }

    /** Minute of the day, or {@link PlateletSeries#NO_TIME}. */
    public int minute(int index) {
        return series.minute(place(index));
    }

    public int perMicrolitre(int index) {
        return series.perMicrolitre(place(index));
    }

    public TruthValue atLeast(int index, int threshold) {
        return series.atLeast(place(index), threshold);
    }

    public TruthValue above(int index, int threshold) {
        return series.above(place(index), threshold);
    }

    public TruthValue below(int index, int threshold) {
        return series.below(place(index), threshold);
    }

    public PlateletSample sample(int index) {
        return series.sample(place(index));
    }

    /** Position of the first reading on or after a day; the size when there is none. */
    public int firstFrom(int day) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Position of the last reading on or before a day; -1 when there is none. */
    public int lastUntil(int day) {
        return day == Integer.MAX_VALUE ? size() - 1 : firstFrom(day + 1) - 1;
    }

    /**
     * Position of the reading nearest to a day within a window, the later one of two equally near; -1 when the window holds
     * none.
     */
    public int nearest(int day, int first, int last) {
        int nearest = -1;
        for (int i = firstFrom(first); i < size() && day(i) <= last; i++) {
            if (nearest < 0 || Math.abs(day(i) - day) <= Math.abs(day(nearest) - day)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
