package org.itpregistry.study;

import java.time.LocalDate;
import org.itpregistry.measure.DenominatorCode;
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
                TestCohort.load(name).persons(),
                Bundle.zipped(name, "denominators").stream()
                        .map(ReconstructedCohort::denominator)
                        .toList());
    }

    private static CohortData.Denominator denominator(Bundle.Row row) {
        return new CohortData.Denominator(
                DenominatorCode.valueOf(row.text("denominator_code")),
                LocalDate.parse(row.text("period_start")),
                LocalDate.parse(row.text("period_end")),
                Long.parseLong(row.text("count_value")));
    }
}
