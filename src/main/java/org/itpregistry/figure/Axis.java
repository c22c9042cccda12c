package org.itpregistry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where a value lies along an axis; what lies beyond its ends is drawn at them.
 *
 * @param scale how values are spaced
 * @param low value at the start
 * @param high value at the end, above low
 * @param from where it starts, in points
 * @param to where it ends, in points; may lie before the start, as on an axis that goes up
 * @param ticks values that are marked, ascending
 */
record Axis(Scale scale, double low, double high, double from, double to, List<Double> ticks) {
    private static final List<Double> DECIMAL = List.of(1.0, 2.0, 5.0);

    /** From a round number to another one around all values, with about so many ticks or fewer. */
    static Axis linear(double low, double high, int most, double from, double to) {
        double top = high > low ? high : low + 1;
        double step = round((top - low) / most);
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(top / step - 1e-9) * step;
        int steps = (int) Math.round((last - first) / step);
        return new Axis(
                Scale.LINEAR,
                first,
                last,
                from,
                to,
                IntStream.rangeClosed(0, steps).mapToObj(i -> first + i * step).toList());
    }

    /** From the first time to the last, or one step at least; marked at the times that people count in. */
    static Axis time(TimeUnit unit, double first, double last, double from, double to) {
        double step = unit.step(last - first, 10);
        double high = Math.max(last, first + step);
        int mark = (int) Math.ceil(first / step - 1e-9);
        int end = (int) Math.floor(high / step + 1e-9);
        return new Axis(
                Scale.LINEAR,
                first,
                high,
                from,
                to,
                IntStream.rangeClosed(mark, end).mapToObj(i -> i * step).toList());
    }

    /** A round number below the least, one above the most, and the round numbers between them: 1, 2, 5, 10 and so on. */
    static Axis rounded(Scale scale, double least, double most, double from, double to) {
        List<Double> all = IntStream.rangeClosed(-4, 6)
                .boxed()
                .flatMap(power -> DECIMAL.stream().map(digit -> digit * Math.pow(10, power)))
                .toList();
        double low = all.stream()
                .filter(tick -> tick <= least * (1 + 1e-9))
                .reduce((a, b) -> b)
                .orElse(all.get(0));
        double high = all.stream()
                .filter(tick -> tick >= most * (1 - 1e-9) && tick > low)
                .findFirst()
                .orElse(all.get(all.size() - 1));
        double start = scale == Scale.LOGARITHMIC ? low : 0;
        List<Double> ticks = DoubleStream.concat(
                        DoubleStream.of(start), all.stream().mapToDouble(Double::doubleValue))
                .filter(tick -> tick >= start && tick <= high)
                .distinct()
                .boxed()
                .toList();
        return new Axis(scale, start, high, from, to, ticks);
    }

    double at(double value) {
        double within = Math.max(low, Math.min(high, value));
        double share = (scale.bend(within) - scale.bend(low)) / (scale.bend(high) - scale.bend(low));
        return from + share * (to - from);
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** The ticks whose labels do not touch, ends and whole powers of ten first. */
    List<Double> ticksApart(double distance) {
        List<Double> kept = new ArrayList<>();
        for (List<Integer> digits : List.of(List.of(0, 1), List.of(5), List.of(2), List.of(3, 4, 6, 7, 8, 9, 10))) {
            ticks.stream()
                    .filter(tick -> digits.contains(digit(tick)))
                    .filter(tick -> kept.stream().allMatch(other -> Math.abs(at(tick) - at(other)) >= distance))
                    .forEach(kept::add);
        }
        return kept.stream().sorted().toList();
    }

    /** The first digit that is not a zero. */
    private static int digit(double tick) {
        return tick == 0
                ? 0
                : (int) Math.round(Math.abs(tick) / Math.pow(10, Math.floor(Math.log10(Math.abs(tick)) + 1e-9)));
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return DECIMAL.stream()
                        .filter(digit -> digit * power >= step * (1 - 1e-9))
                        .findFirst()
                        .orElse(10.0)
                * power;
    }
}
