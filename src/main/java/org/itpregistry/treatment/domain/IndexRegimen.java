package org.itpregistry.treatment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/**
 * TWO_INDEX, NO_BASELINE, NO_FOLLOW_UP: a person has one investigated regimen, with a count on the day of its first row or
 * in the seven days before, and one on a later day.
 */
public final class IndexRegimen implements EntryRule {
    private static final int DAYS_BEFORE = 7;

    @Override
    public void check(PersonFile file, Findings findings) {
        List<Treatment> firstRows = firstRowsOf(file);
        for (Treatment first : firstRows) {
            checkCounts(first, file, findings);
        }
        for (int i = 1; i < firstRows.size(); i++) {
            findings.warning(
                    firstRows.get(i),
                    Treatment.ROLE,
                    RuleCode.TWO_INDEX,
                    "",
                    firstRows.get(0).value(Treatment.REGIMEN_ID),
                    firstRows.get(i).value(Treatment.REGIMEN_ID));
        }
    }

    /** The earliest row of each regimen with the role, the earliest regimen first. */
    private static List<Treatment> firstRowsOf(PersonFile file) {
        Map<String, Treatment> first = new LinkedHashMap<>();
        file.rows(Treatment.FORM).stream()
                .filter(row -> row.value(Treatment.ROLE) == TreatmentRole.INDEX)
                .filter(row -> row.value(Treatment.START_DATE) != null && row.value(Treatment.REGIMEN_ID) != null)
                .sorted(Comparator.comparing((Treatment row) -> row.value(Treatment.START_DATE))
                        .thenComparing(Treatment::sourceKey, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(row -> first.putIfAbsent(row.value(Treatment.REGIMEN_ID), row));
        return new ArrayList<>(first.values());
    }

    private static void checkCounts(Treatment first, PersonFile file, Findings findings) {
        PartialDate start = first.value(Treatment.START_DATE);
        if (!start.isDay()) {
            return;
        }
        LocalDate day = start.earliest();
        List<LocalDate> samples = file.rows(PlateletReading.FORM).stream()
                .filter(IndexRegimen::isValid)
                .map(reading -> reading.value(PlateletReading.SAMPLE_DATE))
                .filter(Objects::nonNull)
                .toList();
        if (samples.stream().noneMatch(date -> !date.isAfter(day) && !date.isBefore(day.minusDays(DAYS_BEFORE)))) {
            findings.warning(first, Treatment.START_DATE, RuleCode.NO_BASELINE, "", day);
        }
        if (samples.stream().noneMatch(date -> date.isAfter(day))) {
            findings.warning(first, Treatment.START_DATE, RuleCode.NO_FOLLOW_UP, "", day);
        }
    }

    private static boolean isValid(PlateletReading reading) {
        CountQuality quality = reading.value(PlateletReading.QUALITY);
        return quality == null || quality.isValid();
    }
}
