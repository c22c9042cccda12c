package org.itpregistry.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.ArmProvenance;
import org.itpregistry.measure.ArmRole;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.outcome.TestCohort;

/** A cohort among the test data, rebuilt from what its paper prints. */
public final class ReconstructedCohort {
    private ReconstructedCohort() {}

    public static CohortData load(String name) {
        Bundle.Row cohort = Bundle.zipped(name, "cohort").get(0);
        return new CohortData(
                cohort.text("cohort_id"),
                cohort.text("title"),
                "Y".equals(cohort.text("synthetic")),
                LocalDate.parse(cohort.text("data_cutoff_date")),
                Bundle.zipped(name, "patients").isEmpty()
                        ? List.of()
                        : TestCohort.load(name).persons(),
                Bundle.zipped(name, "denominators").stream()
                        .map(ReconstructedCohort::denominator)
                        .toList(),
                arms(Bundle.zipped(name, "study_arms")),
                ShippedCauses.WITH_AGENTS);
    }

    /** Published arms as they stand in a bundle. */
    public static List<Arm> arms(List<Bundle.Row> rows) {
        return rows.stream()
                .map(row -> new Arm(
                        row.text("arm_row_id"),
                        row.text("trial_id"),
                        ArmRole.valueOf(row.text("arm_role")),
                        row.text("agent"),
                        row.text("subgroup"),
                        row.text("outcome_code"),
                        Arm.Days.between(
                                row.of("window_start_day", Integer::valueOf),
                                row.of("window_end_day", Integer::valueOf)),
                        Integer.parseInt(row.text("n_total")),
                        Integer.parseInt(row.text("n_events")),
                        Optional.ofNullable(row.of("provenance", ArmProvenance::valueOf))))
                .toList();
    }

    private static CohortData.Denominator denominator(Bundle.Row row) {
        return new CohortData.Denominator(
                DenominatorCode.valueOf(row.text("denominator_code")),
                LocalDate.parse(row.text("period_start")),
                LocalDate.parse(row.text("period_end")),
                Long.parseLong(row.text("count_value")));
    }
}
