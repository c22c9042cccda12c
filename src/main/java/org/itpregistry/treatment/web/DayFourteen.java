package org.itpregistry.treatment.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.treatment.domain.Treatment;

/**
 * Day 14 of the index regimen, counted from its start as day 0, and the count that lies nearest to it. A reminder of what
 * to enter, not an outcome.
 */
public final class DayFourteen implements Serializable {
    private static final int DAY = 14;
    private static final int NEAR = 4;

    private final LocalDate day;
    private final String count;
    private final long countedOn;

    private DayFourteen(LocalDate day, String count, long countedOn) {
        this.day = day;
        this.count = count;
        this.countedOn = countedOn;
    }

    /** Empty without an index regimen whose first day is known. */
    static Optional<DayFourteen> of(PersonFile file) {
        return file.rows(Treatment.FORM).stream()
                .filter(row -> row.value(Treatment.ROLE) == TreatmentRole.INDEX)
                .map(row -> row.value(Treatment.START_DATE))
                .filter(PartialDate::isDay)
                .min(Comparator.naturalOrder())
                .map(PartialDate::earliest)
                .map(start -> nearest(file, start));
    }

    private static DayFourteen nearest(PersonFile file, LocalDate start) {
        LocalDate day = start.plusDays(DAY);
        return file.rows(PlateletReading.FORM).stream()
                .filter(DayFourteen::isValid)
                .filter(row -> distance(row, day) <= NEAR)
                .min(Comparator.comparingLong(row -> distance(row, day)))
                .map(row -> new DayFourteen(
                        day,
                        row.value(PlateletReading.COUNT_1E9_PER_L).toPlainString(),
                        ChronoUnit.DAYS.between(start, row.value(PlateletReading.SAMPLE_DATE))))
                .orElseGet(() -> new DayFourteen(day, null, 0));
    }

    private static boolean isValid(PlateletReading row) {
        CountQuality quality = row.value(PlateletReading.QUALITY);
        return quality == null || quality.isValid();
    }

    private static long distance(PlateletReading row, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(row.value(PlateletReading.SAMPLE_DATE), day));
    }

    public LocalDate getDay() {
        return day;
    }

    /** In 10*9/L, or null when there is no count near the day. */
    public String getCount() {
        return count;
    }

    /** Day of the index regimen on which the count was taken. */
    public long getCountedOn() {
        return countedOn;
    }
}
