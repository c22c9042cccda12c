package org.itpregistry.stats;

import java.util.Collection;

/** One group of Gray's test at one event time: what it has on entering the time and what it leaves with. */
final class GrayGroup {

    private final CompetingCursor cursor;
    private double survival = 1;
    private double incidence;
    private double survivalBefore = 1;
    private double incidenceBefore;

    GrayGroup(Collection<Exit> exits, int cause) {
        cursor = new CompetingCursor(exits, cause);
    }

    double nextEvent() {
        return cursor.nextEvent();
    }

    void moveTo(double time) {
        cursor.moveTo(time);
        survivalBefore = survival;
        incidenceBefore = incidence;
        if (atRisk() == 0) return;
        incidence += survival * events() / atRisk();
        survival *= (double) (atRisk() - events() - competing()) / atRisk();
    }

    int atRisk() {
        return cursor.atRisk();
    }

    int events() {
        return cursor.events();
    }

    int competing() {
        return cursor.competing();
    }

    double survivalBefore() {
        return survivalBefore;
    }

    double survival() {
        return survival;
    }

    /** The risk set as it would be without censoring: n/S(t-). */
    double restored() {
        return atRisk() == 0 ? 0 : atRisk() / survivalBefore;
    }

    /** The risk set of the subdistribution: those without event of the cause. */
    double subdistribution() {
        return restored() * (1 - incidenceBefore);
    }
}
