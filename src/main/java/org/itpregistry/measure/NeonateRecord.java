package org.itpregistry.measure;

import java.time.LocalDate;

/** What is known of a birth, in the history of the newborn; its key is the key of the newborn. */
public record NeonateRecord(
        String key,
        String pregnancy,
        Recorded<Integer> birthOrder,
        Recorded<Integer> birthWeightGrams,
        Recorded<Boolean> liveBirth,
        Recorded<Boolean> nicuAdmission,
        Recorded<Boolean> intracranialHemorrhage,
        Recorded<Boolean> cranialImaging,
        Recorded<DischargeStatus> dischargeStatus,
        Recorded<LocalDate> dischargeDate)
        implements SourceRow {
    @Override
    public RowKind kind() {
        return RowKind.NEWBORN;
    }

    /** Starts a row from the items that every such row has; the others may follow in any order, null for none. */
    public static Builder row(String key, String pregnancy) {
        return new Builder(key, pregnancy);
    }

    /** Collects the optional items of a row. */
    public static final class Builder {
        private final String key;
        private final String pregnancy;
        private Recorded<Integer> birthOrder = Recorded.blank();
        private Recorded<Integer> birthWeightGrams = Recorded.blank();
        private Recorded<Boolean> liveBirth = Recorded.blank();
        private Recorded<Boolean> nicuAdmission = Recorded.blank();
        private Recorded<Boolean> intracranialHemorrhage = Recorded.blank();
        private Recorded<Boolean> cranialImaging = Recorded.blank();
        private Recorded<DischargeStatus> dischargeStatus = Recorded.blank();
        private Recorded<LocalDate> dischargeDate = Recorded.blank();

        private Builder(String key, String pregnancy) {
            this.key = key;
            this.pregnancy = pregnancy;
        }

        public Builder birthOrder(Recorded<Integer> birthOrder) {
            this.birthOrder = birthOrder;
            return this;
        }

        public Builder birthWeightGrams(Recorded<Integer> birthWeightGrams) {
            this.birthWeightGrams = birthWeightGrams;
            return this;
        }

        public Builder liveBirth(Recorded<Boolean> liveBirth) {
            this.liveBirth = liveBirth;
            return this;
        }

        public Builder nicuAdmission(Recorded<Boolean> nicuAdmission) {
            this.nicuAdmission = nicuAdmission;
            return this;
        }

        public Builder intracranialHemorrhage(Recorded<Boolean> intracranialHemorrhage) {
            this.intracranialHemorrhage = intracranialHemorrhage;
            return this;
        }

        public Builder cranialImaging(Recorded<Boolean> cranialImaging) {
            this.cranialImaging = cranialImaging;
            return this;
        }

        public Builder dischargeStatus(Recorded<DischargeStatus> dischargeStatus) {
            this.dischargeStatus = dischargeStatus;
            return this;
        }

        public Builder dischargeDate(Recorded<LocalDate> dischargeDate) {
            this.dischargeDate = dischargeDate;
            return this;
        }

        public NeonateRecord build() {
            return new NeonateRecord(
                    key,
                    pregnancy,
                    birthOrder,
                    birthWeightGrams,
                    liveBirth,
                    nicuAdmission,
                    intracranialHemorrhage,
                    cranialImaging,
                    dischargeStatus,
                    dischargeDate);
        }
    }
}
