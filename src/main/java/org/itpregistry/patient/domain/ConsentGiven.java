package org.itpregistry.patient.domain;

import java.time.LocalDate;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** CONSENT: where the center asks for it, it is recorded who consented; after it was withdrawn from further data, there are none. */
public final class ConsentGiven implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        Patient patient = file.patient();
        if (file.isConsentAsked() && patient.value(Patient.CONSENT_TYPE) == null) {
            findings.warning(patient, Patient.CONSENT_TYPE, RuleCode.CONSENT, "");
        }
        LocalDate withdrawn = patient.value(Patient.CONSENT_WITHDRAWN_DATE);
        if (withdrawn == null || patient.value(Patient.CONSENT_WITHDRAWAL_SCOPE) != WithdrawalScope.NO_FURTHER_DATA) {
            return;
        }
        for (RegistryRecord row : file.all()) {
            PartialDate date = row.happened();
            if (date != null && date.earliest().isAfter(withdrawn)) {
                findings.error(row, row.form().dating().orElseThrow(), RuleCode.CONSENT, "withdrawn", date, withdrawn);
            }
        }
    }
}
