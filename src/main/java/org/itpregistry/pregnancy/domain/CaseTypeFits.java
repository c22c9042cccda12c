package org.itpregistry.pregnancy.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Sex;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/**
 * CASE_TYPE: no man is a case of pregnancy, a newborn comes from a pregnancy and nobody else does, and the age at
 * registration is that of the case type. A birth that is not known to the day is taken in favor of the entry.
 */
public final class CaseTypeFits implements EntryRule {
    private static final int NO_CHILD = 18;
    private static final int ADULT = 16;
    private static final int NEWBORN_DAYS = 28;

    @Override
    public void check(PersonFile file, Findings findings) {
        Patient patient = file.patient();
        CaseType type = patient.value(Patient.CASE_TYPE);
        if (type == null) {
            return;
        }
        if (type == CaseType.PREGNANCY && patient.value(Patient.SEX) == Sex.M) {
            findings.error(patient, Patient.CASE_TYPE, RuleCode.CASE_TYPE, "sex");
        }
        boolean bornHere = !file.rows(Neonate.FORM).isEmpty();
        if (type == CaseType.NEONATE && !bornHere) {
            findings.error(patient, Patient.CASE_TYPE, RuleCode.CASE_TYPE, "newborn");
        } else if (type != CaseType.NEONATE && bornHere) {
            findings.error(patient, Patient.CASE_TYPE, RuleCode.CASE_TYPE, "other");
        }
        PartialDate birth = patient.value(Patient.BIRTH_DATE);
        LocalDate registered = patient.value(Patient.REGISTRATION_DATE);
        if (birth != null && registered != null && !PartialDate.of(registered).isCertainlyBefore(birth)) {
            checkAge(patient, type, birth, registered, findings);
        }
    }

    private static void checkAge(
            Patient patient, CaseType type, PartialDate birth, LocalDate registered, Findings findings) {
        long atMost = ChronoUnit.YEARS.between(birth.earliest(), registered);
        long atLeast = ChronoUnit.YEARS.between(birth.latest(), registered);
        long days = ChronoUnit.DAYS.between(birth.latest(), registered);
        if (type == CaseType.PEDIATRIC && atLeast >= NO_CHILD) {
            findings.warning(patient, Patient.CASE_TYPE, RuleCode.CASE_TYPE, "child", atLeast);
        } else if (type == CaseType.ADULT && atMost < ADULT) {
            findings.warning(patient, Patient.CASE_TYPE, RuleCode.CASE_TYPE, "adult", atMost);
        } else if (type == CaseType.NEONATE && days > NEWBORN_DAYS) {
            findings.warning(patient, Patient.CASE_TYPE, RuleCode.CASE_TYPE, "days", days);
        }
    }
}
