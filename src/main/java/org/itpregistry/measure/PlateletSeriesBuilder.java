package org.itpregistry.measure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Collects counts in any order and packs them in the order of a series. */
final class PlateletSeriesBuilder {
    private static final int ROOM = 16;
    private static final int ROOM_FOR_A_KEY = 16;

    private int size;
    private int[] days = new int[ROOM];
    private short[] minutes = new short[ROOM];
    private int[] counts = new int[ROOM];
    private short[] codes = new short[ROOM];
    // The keys one behind the other: as strings, those of a large cohort would outweigh everything else.
    private byte[] keys = new byte[ROOM * ROOM_FOR_A_KEY];
    private int[] keyEnds = new int[ROOM];
    private boolean sorted = true;

    void add(String key, int day, int minute, int count, short code) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            minutes = Arrays.copyOf(minutes, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            codes = Arrays.copyOf(codes, 2 * size);
            keyEnds = Arrays.copyOf(keyEnds, 2 * size);
        }
        days[size] = day;
        minutes[size] = (short) minute;
        counts[size] = count;
        codes[size] = code;
        append(key.getBytes(StandardCharsets.UTF_8));
        sorted &= size == 0 || compare(size - 1, size) <= 0;
        size++;
    }

    private void append(byte[] key) {
        int start = keyStart(size);
        int end = start + key.length;
        if (end > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(2 * keys.length, end));
        }
        System.arraycopy(key, 0, keys, start, key.length);
        keyEnds[size] = end;
    }

    private int keyStart(int index) {
        return index == 0 ? 0 : keyEnds[index - 1];
    }

    PlateletSeries build() {
        if (sorted) {
            return new PlateletSeries(
                    Arrays.copyOf(days, size),
                    Arrays.copyOf(minutes, size),
                    Arrays.copyOf(counts, size),
                    Arrays.copyOf(codes, size),
                    Arrays.copyOf(keys, keyStart(size)),
                    Arrays.copyOf(keyEnds, size));
        }
        var ordered = new PlateletSeriesBuilder();
        IntStream.range(0, size)
                .boxed()
                .sorted(this::compare)
                .forEach(i -> ordered.add(key(i), days[i], minutes[i], counts[i], codes[i]));
        return ordered.build();
    }

    private String key(int index) {
        int start = keyStart(index);
        return new String(keys, start, keyEnds[index] - start, StandardCharsets.UTF_8);
    }

    private int compare(int a, int b) {
        int byDay = Integer.compare(days[a], days[b]);
        if (byDay != 0) {
            return byDay;
        }
        int byTime = Short.compare(minutes[a], minutes[b]);
        int byCount = byTime != 0 ? byTime : PlateletSeries.compareCounts(counts[a], codes[a], counts[b], codes[b]);
        return byCount != 0 ? byCount : key(a).compareTo(key(b));
    }
}
