package org.itpregistry.measure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Collects counts in any order and packs them in the order of a series. */
final class PlateletSeriesBuilder {
    private int size;
    private int[] days = new int[16];
    private short[] minutes = new short[16];
    private int[] counts = new int[16];
    private short[] codes = new short[16];
    private String[] keys = new String[16];
    private boolean sorted = true;

    void add(String key, int day, int minute, int count, short code) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            minutes = Arrays.copyOf(minutes, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            codes = Arrays.copyOf(codes, 2 * size);
            keys = Arrays.copyOf(keys, 2 * size);
        }
        days[size] = day;
        minutes[size] = (short) minute;
        counts[size] = count;
        codes[size] = code;
        keys[size] = key;
        sorted &= size == 0 || compare(size - 1, size) <= 0;
        size++;
    }

    PlateletSeries build() {
        int[] order = sorted
                ? IntStream.range(0, size).toArray()
                : IntStream.range(0, size)
                        .boxed()
                        .sorted(this::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] sortedDays = new int[size];
        short[] sortedMinutes = new short[size];
        int[] sortedCounts = new int[size];
        short[] sortedCodes = new short[size];
        int[] keyEnds = new int[size];
        StringBuilder allKeys = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < size; i++) {
            int from = order[i];
            sortedDays[i] = days[from];
            sortedMinutes[i] = minutes[from];
            sortedCounts[i] = counts[from];
            sortedCodes[i] = codes[from];
            allKeys.append(keys[from]);
            bytes += keys[from].getBytes(StandardCharsets.UTF_8).length;
            keyEnds[i] = bytes;
        }
        byte[] packedKeys = allKeys.toString().getBytes(StandardCharsets.UTF_8);
        return new PlateletSeries(sortedDays, sortedMinutes, sortedCounts, sortedCodes, packedKeys, keyEnds);
    }

    private int compare(int a, int b) {
        int byDay = Integer.compare(days[a], days[b]);
        if (byDay != 0) {
            return byDay;
        }
        int byTime = Short.compare(minutes[a], minutes[b]);
        int byCount = byTime != 0 ? byTime : Integer.compare(counts[a], counts[b]);
        return byCount != 0 ? byCount : Comparator.<String>naturalOrder().compare(keys[a], keys[b]);
    }
}
