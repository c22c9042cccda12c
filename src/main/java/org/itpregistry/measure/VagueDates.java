package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that vaguely dated bleeds, adverse events, visits and observations can lie on.
 *
 * <p>A history with such rows stands for many: one for each day that each of them can lie on. What all of them answer alike
 * is known although the day is not. Each vague date runs through its days while the others lie at their first, and once all
 * lie at their last: as many histories as there are days in question, not their product.
 */
final class VagueDates {
    private final HistoryRows rows;
    private final List<PartialDate> dates = new ArrayList<>();

    VagueDates(HistoryRows rows) {
        this.rows = rows;
        place(date -> {
            dates.add(date);
            return date;
        });
    }

    /** Whether any of these dates is not a day. Dates of treatment are not among them: definitions read those themselves. */
    static boolean in(HistoryRows rows) {
        return rows.bleeds().stream().anyMatch(row -> isVague(row.onset()) || isVague(row.outcomeDate()))
                || rows.adverseEvents().stream().anyMatch(row -> isVague(row.onset()) || isVague(row.outcomeDate()))
                || rows.followUps().stream().anyMatch(row -> isVague(row.visitDate()))
                || rows.observations().stream().anyMatch(row -> isVague(row.observed()));
    }

    /** The rows on every choice of days that contradicts nothing: what ends does not end before it began. */
    Stream<HistoryRows> choices() {
        Stream<int[]> firstBut = IntStream.range(0, dates.size()).boxed().flatMap(moved -> IntStream.rangeClosed(
                        dates.get(moved).earliestEpochDay(), dates.get(moved).latestEpochDay())
                .mapToObj(day -> days(PartialDate::earliestEpochDay, moved, day)));
        return Stream.concat(firstBut, Stream.of(days(PartialDate::latestEpochDay, -1, 0)))
                .flatMap(days -> on(days).stream());
    }

    private int[] days(ToIntFunction<PartialDate> end, int moved, int day) {
        return IntStream.range(0, dates.size())
                .map(i -> i == moved ? day : end.applyAsInt(dates.get(i)))
                .toArray();
    }

    private Optional<HistoryRows> on(int[] days) {
        int[] next = {0};
        HistoryRows placed = place(date -> PartialDate.of(LocalDate.ofEpochDay(days[next[0]++])));
        boolean contradicts = placed.bleeds().stream().anyMatch(row -> isBefore(row.outcomeDate(), row.onset()))
                || placed.adverseEvents().stream().anyMatch(row -> isBefore(row.outcomeDate(), row.onset()));
        return contradicts ? Optional.empty() : Optional.of(placed);
    }

    /** Puts another date in place of each vague one, always in the same order. */
    private HistoryRows place(UnaryOperator<PartialDate> other) {
        return HistoryRows.inOrder(
                rows.treatments(),
                rows.bleeds().stream()
                        .map(row -> row.dated(
                                day(row.onset(), other), row.outcomeDate().map(date -> day(date, other))))
                        .toList(),
                rows.adverseEvents().stream()
                        .map(row -> row.dated(
                                day(row.onset(), other), row.outcomeDate().map(date -> day(date, other))))
                        .toList(),
                rows.pregnancies(),
                rows.neonate(),
                rows.followUps().stream()
                        .map(row -> row.dated(day(row.visitDate(), other)))
                        .toList(),
                rows.observations().stream()
                        .map(row -> row.dated(day(row.observed(), other)))
                        .toList());
    }

    private static PartialDate day(PartialDate date, UnaryOperator<PartialDate> other) {
        return date.isDay() ? date : other.apply(date);
    }

    private static boolean isVague(Optional<PartialDate> date) {
        return date.filter(VagueDates::isVague).isPresent();
    }

    private static boolean isVague(PartialDate date) {
        return !date.isDay();
    }

    private static boolean isBefore(Optional<PartialDate> end, PartialDate start) {
        return end.filter(date -> date.isCertainlyBefore(start)).isPresent();
    }
}
