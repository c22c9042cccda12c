package org.itpregistry.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An adverse event. Severe is its CTCAE grade, serious a judgement of its own (ICH E2A). */
public record SafetyEvent(
        String key,
        PartialDate onset,
        String term,
        AdverseEventCategory category,
        Optional<Integer> ctcaeGrade,
        Optional<Boolean> serious,
        Optional<Relatedness> relatedness,
        Optional<Agent> suspectedAgent,
        Optional<AdverseEventOutcome> outcome,
        Optional<PartialDate> outcomeDate)
        implements SourceRow {
    /** First day, in days since 1970-01-01. */
    public int onsetDay() {
        return onset.earliestEpochDay();
    }

    /** The same event with other dates. */
    SafetyEvent dated(PartialDate from, Optional<PartialDate> to) {
        return new SafetyEvent(
                key, from, term, category, ctcaeGrade, serious, relatedness, suspectedAgent, outcome, to);
    }

    @Override
    public RowKind kind() {
        return RowKind.ADVERSE_EVENT;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, PartialDate onset, String term, AdverseEventCategory category) {
        return new Builder(key, onset, term, category);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final PartialDate onset;
        private final String term;
        private final AdverseEventCategory category;
        private @Nullable Integer ctcaeGrade;
        private @Nullable Boolean serious;
        private @Nullable Relatedness relatedness;
        private @Nullable Agent suspectedAgent;
        private @Nullable AdverseEventOutcome outcome;
        private @Nullable PartialDate outcomeDate;

        private Builder(String key, PartialDate onset, String term, AdverseEventCategory category) {
            this.key = key;
            this.onset = onset;
            this.term = term;
            this.category = category;
        }

        public Builder ctcaeGrade(@Nullable Integer ctcaeGrade) {
            this.ctcaeGrade = ctcaeGrade;
            return this;
        }

        public Builder serious(@Nullable Boolean serious) {
            this.serious = serious;
            return this;
        }

        public Builder relatedness(@Nullable Relatedness relatedness) {
            this.relatedness = relatedness;
            return this;
        }

        public Builder suspectedAgent(@Nullable Agent suspectedAgent) {
            this.suspectedAgent = suspectedAgent;
            return this;
        }

        public Builder outcome(@Nullable AdverseEventOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder outcomeDate(@Nullable PartialDate outcomeDate) {
            this.outcomeDate = outcomeDate;
            return this;
        }

        public SafetyEvent build() {
            return new SafetyEvent(
                    key,
                    onset,
                    term,
                    category,
                    Optional.ofNullable(ctcaeGrade),
                    Shared.of(serious),
                    Shared.of(relatedness),
                    Optional.ofNullable(suspectedAgent),
                    Shared.of(outcome),
                    Optional.ofNullable(outcomeDate));
        }
    }
}
