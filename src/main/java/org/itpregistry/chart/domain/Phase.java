package org.itpregistry.chart.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.itpregistry.measure.PartialDate;

/** Phase of the disease by its duration (IWG, Blood 2009;113:2386): derived, never entered. */
public enum Phase {
    /** Within 3 months of the diagnosis. */
    NEWLY_DIAGNOSED,
    /** From 3 to 12 months. */
    PERSISTENT,
    /** Longer than 12 months. */
    CHRONIC;

    /** The phase on a day; empty when the diagnosis is not dated, lies after the day, or is dated too vaguely to tell. */
    public static Optional<Phase> on(LocalDate day, PartialDate diagnosis) {
        if (day == null || diagnosis == null || diagnosis.earliest().isAfter(day)) {
            return Optional.empty();
        }
        Phase longest = since(diagnosis.earliest(), day);
        Phase shortest = since(diagnosis.latest().isAfter(day) ? day : diagnosis.latest(), day);
        return longest == shortest ? Optional.of(longest) : Optional.empty();
    }

    private static Phase since(LocalDate diagnosis, LocalDate day) {
        if (day.isBefore(diagnosis.plusMonths(3))) {
            return NEWLY_DIAGNOSED;
        }
        return day.isAfter(diagnosis.plusMonths(12)) ? CHRONIC : PERSISTENT;
    }
}
