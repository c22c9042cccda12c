package org.itpregistry.outcome;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.itpregistry.measure.Met;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletSeries;

/**
 * The counts of a person that a definition looks at, in order of day and time, several untimed counts of a day read as the
 * lowest. Days are days since 1970-01-01, counts are platelets per microlitre.
 */
public final class Readings {
    private final PlateletSeries series;
    private final int[] at;

    private Readings(PlateletSeries series, int[] at) {
        this.series = series;
        this.at = at;
    }

    /**
     * The counts of a series that are to be used. Where every used count of a day has its time, each stands; otherwise the
     * day is read as its lowest count, which is cautious for a response and for its loss.
     */
    static Readings of(PlateletSeries series, IntPredicate used) {
        int[] at = new int[series.size()];
        int size = 0;
        boolean oneReadingADay = false;
        for (int i = 0; i < series.size(); i++) {
            if (!used.test(i)) {
                continue;
            }
            boolean newDay = size == 0 || series.day(at[size - 1]) != series.day(i);
            if (newDay) {
                // Untimed counts come first within a day, so its first count tells whether all have a time.
                oneReadingADay = series.minute(i) == PlateletSeries.NO_TIME;
            }
            if (newDay || !oneReadingADay) {
                at[size++] = i;
            } else if (series.perMicrolitre(i) < series.perMicrolitre(at[size - 1])) {
                at[size - 1] = i;
            }
        }
        return new Readings(series, Arrays.copyOf(at, size));
    }

    public int size() {
        return at.length;
    }

    public boolean isEmpty() {
        return at.length == 0;
    }

    public int day(int index) {
        return series.day(at[index]);
    }

    /** Minute of the day, or {@link PlateletSeries#NO_TIME}. */
    public int minute(int index) {
        return series.minute(at[index]);
    }

    public int perMicrolitre(int index) {
        return series.perMicrolitre(at[index]);
    }

    public Met atLeast(int index, int threshold) {
        return series.atLeast(at[index], threshold);
    }

    public Met above(int index, int threshold) {
        return series.above(at[index], threshold);
    }

    public Met below(int index, int threshold) {
        return series.below(at[index], threshold);
    }

    public PlateletSample sample(int index) {
        return series.sample(at[index]);
    }

    /** Position of the first reading on or after a day; the size when there is none. */
    public int firstFrom(int day) {
        int index = 0;
        while (index < at.length && day(index) < day) {
            index++;
        }
        return index;
    }

    /** Position of the last reading on or before a day; -1 when there is none. */
    public int lastUntil(int day) {
        return firstFrom(day + 1) - 1;
    }

    /**
     * Position of the reading nearest to a day within a window, the later one of two equally near; -1 when the window holds
     * none.
     */
    public int nearest(int day, int from, int to) {
        int nearest = -1;
        for (int i = firstFrom(from); i < at.length && day(i) <= to; i++) {
            if (nearest < 0 || Math.abs(day(i) - day) <= Math.abs(day(nearest) - day)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
