package org.itpregistry.synthetic;

import java.time.LocalDate;

/** An episode of bleeding at one site. */
record SyntheticBleed(
        LocalDate onset,
        Site site,
        int grade,
        Object smog,
        String context,
        boolean treated,
        Integer lossMl,
        String outcome,
        LocalDate over) {
    enum Site {
        PETECHIAE("S"),
        PURPURA("S"),
        ECCHYMOSIS("S"),
        GUM("M"),
        ORAL("M"),
        EPISTAXIS("M"),
        SUBCONJUNCTIVAL("M"),
        MENORRHAGIA("O"),
        GASTROINTESTINAL("O"),
        HEMATURIA("O"),
        INTRACRANIAL("O"),
        POSTPARTUM("O"),
        SURGICAL("O"),
        ANY(null);

        private final String domain;

        Site(String domain) {
            this.domain = domain;
        }

        String domain() {
            return domain;
        }
    }

    /** Nobody bled, and somebody wrote that down. */
    static SyntheticBleed none(LocalDate day) {
        return new SyntheticBleed(day, Site.ANY, 0, null, null, false, null, null, null);
    }

    boolean isOpenOn(LocalDate day) {
        return grade > 0 && !day.isBefore(onset) && (over == null || !day.isAfter(over));
    }
}
