package org.itpregistry.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One bleeding episode at one site; WHO grade 0 at site ANY records that there was none. */
public record Bleed(
        String key,
        PartialDate onset,
        BleedSite site,
        Integer whoGrade,
        Optional<SmogDomain> smogDomain,
        Optional<Integer> smogGrade,
        Optional<BleedContext> context,
        Optional<Boolean> interventionRequired,
        Optional<Integer> bloodLossMl,
        Optional<BleedOutcome> outcome,
        Optional<PartialDate> outcomeDate)
        implements SourceRow {
    /** @throws IllegalArgumentException for a WHO grade outside 0 to 4 */
    public Bleed {
        if (whoGrade < 0 || whoGrade > 4) {
            throw new IllegalArgumentException("WHO bleeding grade " + whoGrade);
        }
    }

    /** First day, in days since 1970-01-01. */
    public int onsetDay() {
        return onset.earliestEpochDay();
    }

    /** The day from which it no longer bled; {@link Integer#MAX_VALUE} while no resolution is recorded. */
    public int resolvedDay() {
        boolean resolved = outcome.isEmpty() || outcome.get() == BleedOutcome.RESOLVED;
        return resolved ? outcomeDate.map(PartialDate::latestEpochDay).orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    /** The same episode with other dates. */
    Bleed dated(PartialDate from, Optional<PartialDate> to) {
        return new Bleed(
                key,
                from,
                site,
                whoGrade,
                smogDomain,
                smogGrade,
                context,
                interventionRequired,
                bloodLossMl,
                outcome,
                to);
    }

    /** Whether the person bled on that day; the day of resolution is free of bleeding. */
    public boolean covers(int day) {
        return whoGrade > 0 && onsetDay() <= day && day < resolvedDay();
    }

    @Override
    public RowKind kind() {
        return RowKind.BLEED;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, PartialDate onset, BleedSite site, Integer whoGrade) {
        return new Builder(key, onset, site, whoGrade);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final PartialDate onset;
        private final BleedSite site;
        private final Integer whoGrade;
        private @Nullable SmogDomain smogDomain;
        private @Nullable Integer smogGrade;
        private @Nullable BleedContext context;
        private @Nullable Boolean interventionRequired;
        private @Nullable Integer bloodLossMl;
        private @Nullable BleedOutcome outcome;
        private @Nullable PartialDate outcomeDate;

        private Builder(String key, PartialDate onset, BleedSite site, Integer whoGrade) {
            this.key = key;
            this.onset = onset;
            this.site = site;
            this.whoGrade = whoGrade;
        }

        public Builder smogDomain(@Nullable SmogDomain smogDomain) {
            this.smogDomain = smogDomain;
            return this;
        }

        public Builder smogGrade(@Nullable Integer smogGrade) {
            this.smogGrade = smogGrade;
            return this;
        }

        public Builder context(@Nullable BleedContext context) {
            this.context = context;
            return this;
        }

        public Builder interventionRequired(@Nullable Boolean interventionRequired) {
            this.interventionRequired = interventionRequired;
            return this;
        }

        public Builder bloodLossMl(@Nullable Integer bloodLossMl) {
            this.bloodLossMl = bloodLossMl;
            return this;
        }

        public Builder outcome(@Nullable BleedOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder outcomeDate(@Nullable PartialDate outcomeDate) {
            this.outcomeDate = outcomeDate;
            return this;
        }

        public Bleed build() {
            return new Bleed(
                    key,
                    onset,
                    site,
                    whoGrade,
                    Shared.of(smogDomain),
                    Optional.ofNullable(smogGrade),
                    Shared.of(context),
                    Shared.of(interventionRequired),
                    Optional.ofNullable(bloodLossMl),
                    Shared.of(outcome),
                    Optional.ofNullable(outcomeDate));
        }
    }
}
