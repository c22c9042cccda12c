package org.itpregistry.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A platelet count as a laboratory reports it.
 *
 * @param time null where nobody wrote it down
 * @param below whether the count lies below the value, which is then the limit of the device
 */
record Count(LocalDate day, LocalTime time, int value, boolean below, Context context, Quality quality) {
    enum Context {
        VISIT,
        ROUTINE,
        UNSCHEDULED,
        PRE_TRANSFUSION,
        POST_TRANSFUSION,
        DELIVERY,
        BIRTH,
        NEONATAL_DAY
    }

    enum Quality {
        OK,
        CLUMPED,
        CITRATE_CORRECTED
    }

    /** The same count in the unit that was typed. */
    BigDecimal in(SyntheticCenter.Unit unit) {
        BigDecimal typed = BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(1_000))
                .divide(BigDecimal.valueOf(unit.perMicrolitre()));
        return typed.stripTrailingZeros().scale() < 0 ? typed.setScale(0) : typed.stripTrailingZeros();
    }
}
