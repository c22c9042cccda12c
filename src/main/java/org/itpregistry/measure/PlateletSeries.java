package org.itpregistry.measure;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The platelet counts of one person in order of day, time (untimed first), count and key. Packed into a few arrays, about
 * 30 bytes a count, so that millions fit in memory.
 */
public final class PlateletSeries {
    /** The minute of a sample whose time is not known. */
    public static final int NO_TIME = -1;

    static final PlateletSeries EMPTY = new PlateletSeriesBuilder().build();

    private static final Comparator[] COMPARATORS = Comparator.values();
    private static final SampleContext[] CONTEXTS = SampleContext.values();
    private static final CountQuality[] QUALITIES = CountQuality.values();

    private final int[] days;
    private final short[] minutes;
    private final int[] counts;
    private final short[] codes;
    private final byte[] keys;
    private final int[] keyEnds;

    PlateletSeries(int[] days, short[] minutes, int[] counts, short[] codes, byte[] keys, int[] keyEnds) {
        this.days = days;
        this.minutes = minutes;
        this.counts = counts;
        this.codes = codes;
        this.keys = keys;
        this.keyEnds = keyEnds;
    }

    static short code(Comparator comparator, SampleContext context, CountQuality quality) {
        int contextCode = context == null ? 0 : context.ordinal() + 1;
        return (short) (contextCode << 8 | quality.ordinal() << 4 | comparator.ordinal());
    }

    public int size() {
        return days.length;
    }

    /** Day of a sample, in days since 1970-01-01. */
    public int day(int index) {
        return days[index];
    }

    /** Minute of the day of a sample, or {@link #NO_TIME}. */
    public int minute(int index) {
        return minutes[index];
    }

    public int perMicrolitre(int index) {
        return counts[index];
    }

    public Comparator comparator(int index) {
        return COMPARATORS[codes[index] & 0xf];
    }

    public CountQuality quality(int index) {
        return QUALITIES[codes[index] >> 4 & 0xf];
    }

    /** The occasion; ROUTINE where none was recorded. */
    public SampleContext context(int index) {
        int code = codes[index] >> 8;
        return code == 0 ? SampleContext.ROUTINE : CONTEXTS[code - 1];
    }

    /** Whether one count is lower than another: by its number, and "&lt; 30" is lower than 30. */
    public boolean isLower(int index, int other) {
        return compareCounts(counts[index], codes[index], counts[other], codes[other]) < 0;
    }

    static int compareCounts(int count, short code, int otherCount, short otherCode) {
        int byCount = Integer.compare(count, otherCount);
        return byCount != 0 ? byCount : COMPARATORS[code & 0xf].compareBound(COMPARATORS[otherCode & 0xf]);
    }

    public String key(int index) {
        int start = index == 0 ? 0 : keyEnds[index - 1];
        return new String(keys, start, keyEnds[index] - start, StandardCharsets.UTF_8);
    }

    public boolean isValid(int index) {
        return quality(index).isValid();
    }

    /** Whether the count is at least the threshold, in platelets per microlitre. */
    public TruthValue atLeast(int index, int threshold) {
        return comparator(index).atLeast(counts[index], threshold);
    }

    /** Whether the count is above the threshold, in platelets per microlitre. */
    public TruthValue above(int index, int threshold) {
        return comparator(index).above(counts[index], threshold);
    }

    /** Whether the count is below the threshold, in platelets per microlitre. */
    public TruthValue below(int index, int threshold) {
        return comparator(index).below(counts[index], threshold);
    }

    public PlateletSample sample(int index) {
        return new PlateletSample(this, index);
    }

    public Stream<PlateletSample> samples() {
        return IntStream.range(0, size()).mapToObj(this::sample);
    }

    /** The counts up to and including a day; this very series when none is later. */
    PlateletSeries upTo(int day) {
        if (size() == 0 || days[size() - 1] <= day) {
            return this;
        }
        PlateletSeriesBuilder kept = new PlateletSeriesBuilder();
        for (int i = 0; i < size() && days[i] <= day; i++) {
            kept.add(key(i), days[i], minutes[i], counts[i], codes[i]);
        }
        return kept.build();
    }
}
