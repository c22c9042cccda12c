package org.itpregistry.pregnancy.domain;

import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.measure.AdverseEventOutcome;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.DischargeStatus;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.treatment.domain.Treatment;

/** FATAL_SERIOUS: a fatal event is serious, and whoever died of it, or of a bleed, is recorded as dead elsewhere too. */
public final class FatalEvent implements EntryRule {
    private static final int FATAL = 5;

    @Override
    public void check(PersonFile file, Findings findings) {
        boolean dead = isDeathRecorded(file);
        for (AdverseEvent event : file.rows(AdverseEvent.FORM)) {
            if (isFatal(event)) {
                if (!Boolean.TRUE.equals(event.value(AdverseEvent.SERIOUS))) {
                    findings.warning(event, AdverseEvent.SERIOUS, RuleCode.FATAL_SERIOUS, "serious");
                }
                if (!dead) {
                    findings.warning(event, AdverseEvent.OUTCOME, RuleCode.FATAL_SERIOUS, "death");
                }
            }
        }
        for (BleedingEpisode bleed : file.rows(BleedingEpisode.FORM)) {
            if (!dead && isFatal(bleed)) {
                findings.warning(bleed, BleedingEpisode.OUTCOME, RuleCode.FATAL_SERIOUS, "death");
            }
        }
    }

    private static boolean isFatal(AdverseEvent event) {
        return event.value(AdverseEvent.OUTCOME) == AdverseEventOutcome.FATAL
                || Integer.valueOf(FATAL).equals(event.value(AdverseEvent.CTCAE_GRADE));
    }

    private static boolean isFatal(BleedingEpisode bleed) {
        return bleed.value(BleedingEpisode.OUTCOME) == BleedOutcome.FATAL
                || Integer.valueOf(FATAL).equals(bleed.value(BleedingEpisode.SMOG_GRADE));
    }

    private static boolean isDeathRecorded(PersonFile file) {
        return file.rows(FollowUp.FORM).stream()
                        .anyMatch(visit -> visit.value(FollowUp.VITAL_STATUS) == VitalStatus.DEAD)
                || file.rows(Neonate.FORM).stream()
                        .anyMatch(birth -> birth.value(Neonate.DISCHARGE_STATUS) == DischargeStatus.DEAD)
                || file.rows(Pregnancy.FORM).stream()
                        .anyMatch(pregnancy -> Boolean.TRUE.equals(pregnancy.value(Pregnancy.MATERNAL_DEATH)))
                || file.rows(Treatment.FORM).stream()
                        .anyMatch(treatment -> treatment.value(Treatment.STOP_REASON) == StopReason.DEATH);
    }
}
