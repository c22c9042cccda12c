package org.itpregistry.measure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** One platelet count of a person, seen in its series; nothing is copied until it is asked for. */
public final class PlateletSample implements SourceRow {
    private final PlateletSeries series;
    private final int index;

    PlateletSample(PlateletSeries series, int index) {
        this.series = series;
        this.index = index;
    }

    @Override
    public RowKind kind() {
        return RowKind.COUNT;
    }

    @Override
    public String key() {
        return series.key(index);
    }

    public LocalDate date() {
        return LocalDate.ofEpochDay(day());
    }

    /** Day of sampling, in days since 1970-01-01. */
    public int day() {
        return series.day(index);
    }

    /** Time of sampling; empty unless it is truly known. */
    public Optional<LocalTime> time() {
        int minute = series.minute(index);
        return minute == PlateletSeries.NO_TIME
                ? Optional.empty()
                : Optional.of(LocalTime.of(minute / 60, minute % 60));
    }

    public PlateletCount count() {
        return new PlateletCount(series.perMicrolitre(index));
    }

    public int perMicrolitre() {
        return series.perMicrolitre(index);
    }

    public Comparator comparator() {
        return series.comparator(index);
    }

    public SampleContext context() {
        return series.context(index);
    }

    public CountQuality quality() {
        return series.quality(index);
    }

    /** Key, date, time and count in 10^9/L: {@code C001 2020-01-06 08:30 <10}. */
    @Override
    public String toString() {
        return key() + " " + date() + time().map(time -> " " + time).orElse("") + " "
                + comparator().sign() + count();
    }
}
