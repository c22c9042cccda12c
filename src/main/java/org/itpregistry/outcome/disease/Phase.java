package org.itpregistry.outcome.disease;

import java.time.LocalDate;
import org.itpregistry.outcome.Finding;

/** Phase of ITP by its duration (IWG 2009): within 3 months, 3 to 12 months, more than 12 months. */
public enum Phase implements Finding {
    NEWLY_DIAGNOSED,
    PERSISTENT,
    CHRONIC;

    /** By calendar months: the day that completes the third or the twelfth month is still persistent. */
    public static Phase on(LocalDate day, LocalDate diagnosis) {
        if (day.isBefore(diagnosis.plusMonths(3))) {
            return NEWLY_DIAGNOSED;
        }
        return day.isAfter(diagnosis.plusMonths(12)) ? CHRONIC : PERSISTENT;
    }

    @Override
    public String code() {
        return name();
    }
}
