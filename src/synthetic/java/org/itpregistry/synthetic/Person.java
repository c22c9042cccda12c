package org.itpregistry.synthetic;

import java.time.LocalDate;

/**
 * A person who does not exist.
 *
 * @param lastSeen the last day of which anything is known; the day of death of who died
 */
record Person(
        String key,
        SyntheticCenter center,
        Kind kind,
        boolean female,
        LocalDate birth,
        LocalDate diagnosis,
        LocalDate registered,
        LocalDate lastSeen,
        boolean died) {
    enum Kind {
        ADULT,
        PEDIATRIC,
        PREGNANCY,
        NEONATE
    }

    double ageOn(LocalDate day) {
        return Period.days(birth, day) / 365.25;
    }

    /** Whether that day belongs to the person's time in the registry. */
    boolean isSeenOn(LocalDate day) {
        return !day.isAfter(lastSeen) && Period.isOver(day);
    }
}
