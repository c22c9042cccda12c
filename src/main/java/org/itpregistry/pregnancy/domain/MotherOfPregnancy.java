package org.itpregistry.pregnancy.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Sex;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/**
 * PREG_SEX and PREG_AGE: who can be pregnant. The age is that at the last period, in completed years, and with a birth date
 * that is not known to the day the one most in favor of the entry.
 */
public final class MotherOfPregnancy implements EntryRule {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 60;
    private static final int USUALLY_YOUNGEST = 13;
    private static final int USUALLY_OLDEST = 50;

    @Override
    public void check(PersonFile file, Findings findings) {
        Sex sex = file.patient().value(Patient.SEX);
        PartialDate birth = file.patient().value(Patient.BIRTH_DATE);
        for (Pregnancy pregnancy : file.rows(Pregnancy.FORM)) {
            if (sex == Sex.M) {
                findings.error(pregnancy, Pregnancy.LMP_DATE, RuleCode.PREG_SEX, "");
            }
            LocalDate lmp = pregnancy.value(Pregnancy.LMP_DATE);
            if (birth != null && lmp != null && !PartialDate.of(lmp).isCertainlyBefore(birth)) {
                checkAge(pregnancy, years(birth.earliest(), lmp), years(birth.latest(), lmp), findings);
            }
        }
    }

    private static void checkAge(Pregnancy pregnancy, long atMost, long atLeast, Findings findings) {
        if (atMost < YOUNGEST || atLeast > OLDEST) {
            findings.error(pregnancy, Pregnancy.LMP_DATE, RuleCode.PREG_AGE, "", atMost < YOUNGEST ? atMost : atLeast);
        } else if (atMost < USUALLY_YOUNGEST || atLeast > USUALLY_OLDEST) {
            findings.warning(
                    pregnancy,
                    Pregnancy.LMP_DATE,
                    RuleCode.PREG_AGE,
                    "unusual",
                    atMost < USUALLY_YOUNGEST ? atMost : atLeast);
        }
    }

    private static long years(LocalDate birth, LocalDate day) {
        return ChronoUnit.YEARS.between(birth, day);
    }
}
