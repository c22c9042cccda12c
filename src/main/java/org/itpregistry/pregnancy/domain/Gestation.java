package org.itpregistry.pregnancy.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.itpregistry.measure.PregnancyOutcome;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;

/**
 * GESTATION and GESTATION_TYPED: how long a pregnancy can last, in days after the last period, and whether what was typed
 * agrees with the dates. A delivery before the last period is for ORDER to refuse.
 */
public final class Gestation implements EntryRule {
    static final int LONGEST = 45 * 7;
    private static final int SHORTEST = 16 * 7;
    private static final int USUALLY_SHORTEST = 24 * 7;
    private static final int USUALLY_LONGEST = 42 * 7 + 6;
    private static final int LONGEST_WITHOUT_BIRTH = 24 * 7;
    private static final int MAY_DIFFER = 7;
    private static final int MUST_NOT_DIFFER = 28;

    @Override
    public void check(PersonFile file, Findings findings) {
        for (Pregnancy pregnancy : file.rows(Pregnancy.FORM)) {
            LocalDate lmp = pregnancy.value(Pregnancy.LMP_DATE);
            LocalDate delivery = pregnancy.value(Pregnancy.DELIVERY_DATE);
            if (lmp != null && delivery != null && !delivery.isBefore(lmp)) {
                long days = ChronoUnit.DAYS.between(lmp, delivery);
                checkLength(pregnancy, days, findings);
                checkTyped(pregnancy, days, findings);
            }
        }
    }

    private static void checkLength(Pregnancy pregnancy, long days, Findings findings) {
        PregnancyOutcome outcome = pregnancy.value(Pregnancy.PREGNANCY_OUTCOME);
        if (outcome == null) {
            return;
        }
        switch (outcome) {
            case LIVE_BIRTH, STILLBIRTH -> checkBirth(pregnancy, days, findings);
            case MISCARRIAGE, TERMINATION, ECTOPIC -> {
                if (days > LONGEST_WITHOUT_BIRTH) {
                    findings.error(
                            pregnancy, Pregnancy.DELIVERY_DATE, RuleCode.GESTATION, "loss", weeks(days), outcome);
                }
            }
            case ONGOING, UNKNOWN -> {
                // Nothing says how it ended, so no length is wrong.
            }
        }
    }

    private static void checkBirth(Pregnancy pregnancy, long days, Findings findings) {
        if (days < SHORTEST || days > LONGEST) {
            findings.error(pregnancy, Pregnancy.DELIVERY_DATE, RuleCode.GESTATION, "", weeks(days));
        } else if (days < USUALLY_SHORTEST || days > USUALLY_LONGEST) {
            findings.warning(pregnancy, Pregnancy.DELIVERY_DATE, RuleCode.GESTATION, "unusual", weeks(days));
        }
    }

    private static void checkTyped(Pregnancy pregnancy, long days, Findings findings) {
        Integer typed = pregnancy.value(Pregnancy.GESTATION_DAYS);
        if (typed == null) {
            return;
        }
        long difference = Math.abs(typed - days);
        if (difference > MUST_NOT_DIFFER) {
            findings.error(pregnancy, Pregnancy.GESTATION_DAYS, RuleCode.GESTATION_TYPED, "", typed, days);
        } else if (difference > MAY_DIFFER) {
            findings.warning(pregnancy, Pregnancy.GESTATION_DAYS, RuleCode.GESTATION_TYPED, "", typed, days);
        }
    }

    /** 39+4: completed weeks and days. */
    private static String weeks(long days) {
        return days / 7 + "+" + days % 7;
    }
}
