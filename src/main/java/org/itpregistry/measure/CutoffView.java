package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.Optional;

/** What was known of a row on the day of a data cutoff: the row itself, a row still open, or nothing. */
final class CutoffView {
    private final LocalDate cutoff;
    private final int day;

    CutoffView(LocalDate cutoff) {
        this.cutoff = cutoff;
        this.day = Math.toIntExact(cutoff.toEpochDay());
    }

    Optional<TreatmentPeriod> treatment(TreatmentPeriod row) {
        if (row.startDay() > day) {
            return Optional.empty();
        }
        if (!isLater(row.end())) {
            return Optional.of(row);
        }
        return Optional.of(TreatmentPeriod.row(row.key(), row.regimen(), row.agent(), row.role(), row.start())
                .startTime(row.startTime().orElse(null))
                .dose(row.dose().orElse(null))
                .frequency(row.frequency().orElse(null))
                .route(row.route().orElse(null))
                .administrations(row.administrations().orElse(null))
                .unitsTransfused(row.unitsTransfused().orElse(null))
                .build());
    }

    Optional<Bleed> bleed(Bleed row) {
        if (row.onsetDay() > day) {
            return Optional.empty();
        }
        if (!isLater(row.outcomeDate())) {
            return Optional.of(row);
        }
        return Optional.of(Bleed.row(row.key(), row.onset(), row.site(), row.whoGrade())
                .smogDomain(row.smogDomain().orElse(null))
                .smogGrade(row.smogGrade().orElse(null))
                .context(row.context().orElse(null))
                .interventionRequired(row.interventionRequired().orElse(null))
                .bloodLossMl(row.bloodLossMl().orElse(null))
                .outcome(BleedOutcome.ONGOING)
                .build());
    }

    Optional<SafetyEvent> adverseEvent(SafetyEvent row) {
        if (row.onsetDay() > day) {
            return Optional.empty();
        }
        if (!isLater(row.outcomeDate())) {
            return Optional.of(row);
        }
        return Optional.of(SafetyEvent.row(row.key(), row.onset(), row.term(), row.category())
                .ctcaeGrade(row.ctcaeGrade().orElse(null))
                .serious(row.serious().orElse(null))
                .relatedness(row.relatedness().orElse(null))
                .suspectedAgent(row.suspectedAgent().orElse(null))
                .outcome(AdverseEventOutcome.ONGOING)
                .build());
    }

    /** A delivery after the cutoff has not happened: neither have its blood loss, its mode and its outcome. */
    Optional<PregnancyFacts> pregnancy(PregnancyFacts row) {
        if (row.lastPeriod().isAfter(cutoff)) {
            return Optional.empty();
        }
        boolean delivered =
                row.delivery().value().filter(date -> date.isAfter(cutoff)).isEmpty();
        return Optional.of(
                delivered
                        ? row
                        : PregnancyFacts.row(row.key(), row.lastPeriod())
                                .itpOnset(row.itpOnset())
                                .outcome(Recorded.of(PregnancyOutcome.ONGOING))
                                .build());
    }

    Optional<NeonateRecord> neonate(NeonateRecord row) {
        boolean discharged =
                row.dischargeDate().value().filter(date -> date.isAfter(cutoff)).isEmpty();
        return Optional.of(
                discharged
                        ? row
                        : NeonateRecord.row(row.key(), row.pregnancy())
                                .birthOrder(row.birthOrder())
                                .birthWeightGrams(row.birthWeightGrams())
                                .liveBirth(row.liveBirth())
                                .build());
    }

    Optional<FollowUpVisit> followUp(FollowUpVisit row) {
        return Optional.of(row).filter(visit -> visit.day() <= day);
    }

    Optional<MeasuredValue> observation(MeasuredValue row) {
        return Optional.of(row).filter(observed -> observed.observed().earliestEpochDay() <= day);
    }

    private boolean isLater(Optional<PartialDate> date) {
        return date.isPresent() && date.get().latestEpochDay() > day;
    }
}
