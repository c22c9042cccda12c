package org.itpregistry.stats;

import java.util.Collection;

/** Walks through the exit times of one group and counts the events of one cause and those of all others. */
final class CompetingCursor {

    private final RiskCursor any;
    private final RiskCursor wanted;

    CompetingCursor(Collection<Exit> group, int cause) {
        if (cause < 1) throw new IllegalArgumentException("cause " + cause);
        any = RiskCursor.of(group.stream().map(Exit::anyCause).toList());
        wanted = RiskCursor.of(group.stream().map(exit -> exit.onlyCause(cause)).toList());
    }

    double nextExit() {
        return any.nextExit();
    }

    double nextEvent() {
        return any.nextEvent();
    }

    void moveTo(double time) {
        any.moveTo(time);
        wanted.moveTo(time);
    }

    int atRisk() {
        return any.atRisk();
    }

    int events() {
        return wanted.events();
    }

    int competing() {
        return any.events() - wanted.events();
    }

    /** The part of a variance that ties leave: 1 - (d-1)/(n-1). */
    static double tie(int d, double n) {
        return d > 1 ? 1 - (d - 1) / (n - 1) : 1;
    }
}
