package org.itpregistry.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.ShippedCauses;

/** Cohorts made up here for studies of which there is no reconstruction among the test data. */
public final class InventedCohort {
    private static final LocalDate CUTOFF = LocalDate.of(2025, 12, 31);
    private static final Map<String, List<PatientHistory>> PERSONS = Map.of(
            "chua2005", List.of(),
            "crickx2020", InventedCrickx.persons(),
            "podolanczuk2009", InventedPodolanczuk.persons(),
            "robak2007", InventedRobak.persons());

    private InventedCohort() {}

    public static List<String> studies() {
        return PERSONS.keySet().stream().sorted().toList();
    }

    public static CohortData of(String study) {
        return new CohortData(
                study.toUpperCase(java.util.Locale.ROOT),
                "Invented",
                true,
                CUTOFF,
                PERSONS.get(study),
                List.of(),
                study.equals("chua2005") ? InventedChua.arms() : List.of(),
                ShippedCauses.WITH_AGENTS);
    }
}
