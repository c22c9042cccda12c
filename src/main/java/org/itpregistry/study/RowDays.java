package org.itpregistry.study;

import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.MeasuredValue;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.measure.TreatmentPeriod;

/** The first and last day of a row, in days since 1970-01-01; rows without a period have one day. */
record RowDays(int first, int last) {
    static RowDays on(int day) {
        return new RowDays(day, day);
    }

    /** @throws IllegalArgumentException for a row that lies on no day: a person, a birth, a pregnancy */
    static RowDays of(SourceRow row) {
        if (row instanceof TreatmentPeriod treatment) {
            return new RowDays(treatment.startDay(), treatment.endDay());
        }
        if (row instanceof PlateletSample sample) {
            return on(sample.day());
        }
        if (row instanceof SafetyEvent event) {
            return on(event.onsetDay());
        }
        if (row instanceof Bleed bleed) {
            return new RowDays(bleed.onsetDay(), bleed.resolvedDay());
        }
        if (row instanceof FollowUpVisit visit) {
            return on(visit.day());
        }
        if (row instanceof MeasuredValue observation) {
            return on(observation.observed().earliestEpochDay());
        }
        throw new IllegalArgumentException("no day in rows of kind " + row.kind());
    }
}
