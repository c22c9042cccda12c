package org.itpregistry.pregnancy.domain;

import java.util.Objects;
import java.util.stream.Stream;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.measure.AdverseEventOutcome;
import org.itpregistry.measure.BleedOutcome;
import org.itpregistry.measure.DischargeStatus;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.patient.domain.EntryRule;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.treatment.domain.Treatment;

/**
 * AFTER_DEATH: an event or count dated after the day of death. No item holds that day; it is the earliest date at which any
 * row says that the person had died. Visits that report the death themselves are not questioned.
 */
public final class AfterDeath implements EntryRule {
    @Override
    public void check(PersonFile file, Findings findings) {
        PartialDate death = deathOf(file);
        if (death == null) {
            return;
        }
        for (RegistryRecord row : file.all()) {
            PartialDate date = row.happened();
            if (date != null && date.earliestEpochDay() > death.latestEpochDay() && !reportsDeath(row)) {
                findings.warning(row, row.form().dating().orElseThrow(), RuleCode.AFTER_DEATH, "", date, death);
            }
        }
    }

    private static PartialDate deathOf(PersonFile file) {
        return Stream.of(
                        file.rows(FollowUp.FORM).stream()
                                .filter(AfterDeath::reportsDeath)
                                .map(FollowUp::happened),
                        file.rows(BleedingEpisode.FORM).stream()
                                .filter(row -> row.value(BleedingEpisode.OUTCOME) == BleedOutcome.FATAL)
                                .map(row -> row.date(BleedingEpisode.OUTCOME_DATE)),
                        file.rows(AdverseEvent.FORM).stream()
                                .filter(row -> row.value(AdverseEvent.OUTCOME) == AdverseEventOutcome.FATAL)
                                .map(row -> row.date(AdverseEvent.OUTCOME_DATE)),
                        file.rows(Treatment.FORM).stream()
                                .filter(row -> row.value(Treatment.STOP_REASON) == StopReason.DEATH)
                                .map(row -> row.date(Treatment.END_DATE)),
                        file.rows(Neonate.FORM).stream()
                                .filter(row -> row.value(Neonate.DISCHARGE_STATUS) == DischargeStatus.DEAD)
                                .map(row -> row.date(Neonate.DISCHARGE_DATE)))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull)
                .min(PartialDate::compareTo)
                .orElse(null);
    }

    private static boolean reportsDeath(RegistryRecord row) {
        return row instanceof FollowUp visit && visit.value(FollowUp.VITAL_STATUS) == VitalStatus.DEAD;
    }
}
