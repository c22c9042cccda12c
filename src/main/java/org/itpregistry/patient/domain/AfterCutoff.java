package org.itpregistry.patient.domain;

import java.time.LocalDate;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** AFTER_CUTOFF: a row dated after the last day that the cohort's results look at. */
public final class AfterCutoff implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        LocalDate cutoff = file.cutoff().orElse(null);
        if (cutoff == null) {
            return;
        }
        for (RegistryRecord row : file.all()) {
            PartialDate date = row.happened();
            if (date != null && date.earliestEpochDay() > cutoff.toEpochDay()) {
                findings.warning(row, row.form().dating().orElseThrow(), RuleCode.AFTER_CUTOFF, "", date, cutoff);
            }
        }
    }
}
