package org.itpregistry.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visit, with the vital status found there; the last one carries the final status. */
public record FollowUpVisit(
        String key,
        PartialDate visitDate,
        VitalStatus vitalStatus,
        Optional<String> visitCode,
        Optional<FollowUpStatus> status,
        Optional<String> causeOfDeath,
        Optional<Boolean> onItpTreatment,
        Optional<BleedingStatus> bleedingStatus,
        Optional<AssessedResponse> assessedResponse)
        implements SourceRow {
    /** Day of the visit, in days since 1970-01-01; the earliest it can be. */
    public int day() {
        return visitDate.earliestEpochDay();
    }

    /** The same visit on another date. */
    FollowUpVisit dated(PartialDate date) {
        return new FollowUpVisit(
                key,
                date,
                vitalStatus,
                visitCode,
                status,
                causeOfDeath,
                onItpTreatment,
                bleedingStatus,
                assessedResponse);
    }

    @Override
    public RowKind kind() {
        return RowKind.FOLLOW_UP;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, PartialDate visitDate, VitalStatus vitalStatus) {
        return new Builder(key, visitDate, vitalStatus);
    }

    /** The same of a visit whose day is known. */
    public static Builder row(String key, LocalDate day, VitalStatus vitalStatus) {
        return row(key, PartialDate.of(day), vitalStatus);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final PartialDate visitDate;
        private final VitalStatus vitalStatus;
        private @Nullable String visitCode;
        private @Nullable FollowUpStatus status;
        private @Nullable String causeOfDeath;
        private @Nullable Boolean onItpTreatment;
        private @Nullable BleedingStatus bleedingStatus;
        private @Nullable AssessedResponse assessedResponse;

        private Builder(String key, PartialDate visitDate, VitalStatus vitalStatus) {
            this.key = key;
            this.visitDate = visitDate;
            this.vitalStatus = vitalStatus;
        }

        public Builder visitCode(@Nullable String visitCode) {
            this.visitCode = visitCode;
            return this;
        }

        public Builder status(@Nullable FollowUpStatus status) {
            this.status = status;
            return this;
        }

        public Builder causeOfDeath(@Nullable String causeOfDeath) {
            this.causeOfDeath = causeOfDeath;
            return this;
        }

        public Builder onItpTreatment(@Nullable Boolean onItpTreatment) {
            this.onItpTreatment = onItpTreatment;
            return this;
        }

        public Builder bleedingStatus(@Nullable BleedingStatus bleedingStatus) {
            this.bleedingStatus = bleedingStatus;
            return this;
        }

        public Builder assessedResponse(@Nullable AssessedResponse assessedResponse) {
            this.assessedResponse = assessedResponse;
            return this;
        }

        public FollowUpVisit build() {
            return new FollowUpVisit(
                    key,
                    visitDate,
                    vitalStatus,
                    Optional.ofNullable(visitCode),
                    Shared.of(status),
                    Optional.ofNullable(causeOfDeath),
                    Shared.of(onItpTreatment),
                    Shared.of(bleedingStatus),
                    Shared.of(assessedResponse));
        }
    }
}
