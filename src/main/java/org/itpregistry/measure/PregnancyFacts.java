package org.itpregistry.measure;

import java.time.LocalDate;

/** A pregnancy of a person; gestation in days at delivery, blood loss in mL within 24 hours of birth. */
public record PregnancyFacts(
        String key,
        LocalDate lastPeriod,
        Recorded<ItpOnset> itpOnset,
        Recorded<LocalDate> delivery,
        Recorded<Integer> gestationDays,
        Recorded<PregnancyOutcome> outcome,
        Recorded<DeliveryMode> deliveryMode,
        Recorded<Boolean> primaryPph,
        Recorded<Integer> bloodLossMl,
        Recorded<Boolean> excessSurgicalBleeding,
        Recorded<Boolean> icuAdmission,
        Recorded<Boolean> maternalDeath)
        implements SourceRow {
    @Override
    public RowKind kind() {
        return RowKind.PREGNANCY;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, LocalDate lastPeriod) {
        return new Builder(key, lastPeriod);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final LocalDate lastPeriod;
        private Recorded<ItpOnset> itpOnset = Recorded.blank();
        private Recorded<LocalDate> delivery = Recorded.blank();
        private Recorded<Integer> gestationDays = Recorded.blank();
        private Recorded<PregnancyOutcome> outcome = Recorded.blank();
        private Recorded<DeliveryMode> deliveryMode = Recorded.blank();
        private Recorded<Boolean> primaryPph = Recorded.blank();
        private Recorded<Integer> bloodLossMl = Recorded.blank();
        private Recorded<Boolean> excessSurgicalBleeding = Recorded.blank();
        private Recorded<Boolean> icuAdmission = Recorded.blank();
        private Recorded<Boolean> maternalDeath = Recorded.blank();

        private Builder(String key, LocalDate lastPeriod) {
            this.key = key;
            this.lastPeriod = lastPeriod;
        }

        public Builder itpOnset(Recorded<ItpOnset> itpOnset) {
            this.itpOnset = itpOnset;
            return this;
        }

        public Builder delivery(Recorded<LocalDate> delivery) {
            this.delivery = delivery;
            return this;
        }

        public Builder gestationDays(Recorded<Integer> gestationDays) {
            this.gestationDays = gestationDays;
            return this;
        }

        public Builder outcome(Recorded<PregnancyOutcome> outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder deliveryMode(Recorded<DeliveryMode> deliveryMode) {
            this.deliveryMode = deliveryMode;
            return this;
        }

        public Builder primaryPph(Recorded<Boolean> primaryPph) {
            this.primaryPph = primaryPph;
            return this;
        }

        public Builder bloodLossMl(Recorded<Integer> bloodLossMl) {
            this.bloodLossMl = bloodLossMl;
            return this;
        }

        public Builder excessSurgicalBleeding(Recorded<Boolean> excessSurgicalBleeding) {
            this.excessSurgicalBleeding = excessSurgicalBleeding;
            return this;
        }

        public Builder icuAdmission(Recorded<Boolean> icuAdmission) {
            this.icuAdmission = icuAdmission;
            return this;
        }

        public Builder maternalDeath(Recorded<Boolean> maternalDeath) {
            this.maternalDeath = maternalDeath;
            return this;
        }

        public PregnancyFacts build() {
            return new PregnancyFacts(
                    key,
                    lastPeriod,
                    itpOnset,
                    delivery,
                    gestationDays,
                    outcome,
                    deliveryMode,
                    primaryPph,
                    bloodLossMl,
                    excessSurgicalBleeding,
                    icuAdmission,
                    maternalDeath);
        }
    }
}
