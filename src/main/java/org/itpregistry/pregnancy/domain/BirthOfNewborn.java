package org.itpregistry.pregnancy.domain;

import java.time.LocalDate;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/** NEWBORN_DATE: a newborn is born on the day of the delivery; around midnight the days may differ by one. */
public final class BirthOfNewborn implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        PartialDate birth = file.patient().value(Patient.BIRTH_DATE);
        PersonFile mother = file.mother().orElse(null);
        if (birth == null || mother == null) {
            return;
        }
        for (Neonate newborn : file.rows(Neonate.FORM)) {
            mother.rows(Pregnancy.FORM).stream()
                    .filter(newborn::isOf)
                    .map(pregnancy -> pregnancy.value(Pregnancy.DELIVERY_DATE))
                    .filter(java.util.Objects::nonNull)
                    .forEach(delivery -> compare(file.patient(), birth, delivery, findings));
        }
    }

    private static void compare(Patient newborn, PartialDate birth, LocalDate delivery, Findings findings) {
        long days = Math.max(
                birth.earliestEpochDay() - delivery.toEpochDay(), delivery.toEpochDay() - birth.latestEpochDay());
        if (days > 1) {
            findings.error(newborn, Patient.BIRTH_DATE, RuleCode.NEWBORN_DATE, "", birth, delivery);
        } else if (days == 1) {
            findings.warning(newborn, Patient.BIRTH_DATE, RuleCode.NEWBORN_DATE, "", birth, delivery);
        }
    }
}
