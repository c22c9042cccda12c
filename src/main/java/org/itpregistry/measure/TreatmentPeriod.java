package org.itpregistry.measure;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One agent over one period; a step of the dose is a row of its own. Without an end it is ongoing. */
public record TreatmentPeriod(
        String key,
        String regimen,
        Agent agent,
        TreatmentRole role,
        PartialDate start,
        Optional<LocalTime> startTime,
        Optional<PartialDate> end,
        Optional<Dose> dose,
        Optional<Frequency> frequency,
        Optional<Route> route,
        Optional<Integer> administrations,
        Optional<Integer> unitsTransfused,
        Optional<DocumentedResponse> documentedResponse,
        Optional<StopReason> stopReason)
        implements SourceRow {
    /** First day, in days since 1970-01-01; the earliest it can be. */
    public int startDay() {
        return start.earliestEpochDay();
    }

    /** Last day, in days since 1970-01-01; the start for splenectomy, {@link Integer#MAX_VALUE} when ongoing. */
    public int endDay() {
        return agent.is(AgentClass.SPLENECTOMY)
                ? startDay()
                : end.map(PartialDate::latestEpochDay).orElse(Integer.MAX_VALUE);
    }

    public boolean isOngoing() {
        return endDay() == Integer.MAX_VALUE;
    }

    /** Whether any day from {@code from} to {@code to}, both included, lies in the period. */
    public boolean overlaps(int from, int to) {
        return startDay() <= to && endDay() >= from;
    }

    public boolean isItpTreatment() {
        return agent.is(AgentClass.ITP_TREATMENT);
    }

    @Override
    public RowKind kind() {
        return RowKind.TREATMENT;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, String regimen, Agent agent, TreatmentRole role, PartialDate start) {
        return new Builder(key, regimen, agent, role, start);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final String regimen;
        private final Agent agent;
        private final TreatmentRole role;
        private final PartialDate start;
        private @Nullable LocalTime startTime;
        private @Nullable PartialDate end;
        private @Nullable Dose dose;
        private @Nullable Frequency frequency;
        private @Nullable Route route;
        private @Nullable Integer administrations;
        private @Nullable Integer unitsTransfused;
        private @Nullable DocumentedResponse documentedResponse;
        private @Nullable StopReason stopReason;

        private Builder(String key, String regimen, Agent agent, TreatmentRole role, PartialDate start) {
            this.key = key;
            this.regimen = regimen;
            this.agent = agent;
            this.role = role;
            this.start = start;
        }

        public Builder startTime(@Nullable LocalTime startTime) {
            this.startTime = startTime;
            return this;
        }

        public Builder end(@Nullable PartialDate end) {
            this.end = end;
            return this;
        }

        public Builder dose(@Nullable Dose dose) {
            this.dose = dose;
            return this;
        }

        public Builder frequency(@Nullable Frequency frequency) {
            this.frequency = frequency;
            return this;
        }

        public Builder route(@Nullable Route route) {
            this.route = route;
            return this;
        }

        public Builder administrations(@Nullable Integer administrations) {
            this.administrations = administrations;
            return this;
        }

        public Builder unitsTransfused(@Nullable Integer unitsTransfused) {
            this.unitsTransfused = unitsTransfused;
            return this;
        }

        public Builder documentedResponse(@Nullable DocumentedResponse documentedResponse) {
            this.documentedResponse = documentedResponse;
            return this;
        }

        public Builder stopReason(@Nullable StopReason stopReason) {
            this.stopReason = stopReason;
            return this;
        }

        public TreatmentPeriod build() {
            return new TreatmentPeriod(
                    key,
                    regimen,
                    agent,
                    role,
                    start,
                    Optional.ofNullable(startTime),
                    Optional.ofNullable(end),
                    Optional.ofNullable(dose),
                    Shared.of(frequency),
                    Shared.of(route),
                    Optional.ofNullable(administrations),
                    Optional.ofNullable(unitsTransfused),
                    Shared.of(documentedResponse),
                    Shared.of(stopReason));
        }
    }
}
