package org.itpregistry.outcome.response;

import org.itpregistry.measure.Met;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Readings;

/** At how many of the scheduled visits on treatment the count exceeded a bound. */
record VisitShare(Readings visits, int above) {
    static VisitShare of(Line line, int bound) {
        Readings visits = line.visits();
        int above = 0;
        for (int i = 0; i < visits.size(); i++) {
            above += visits.above(i, bound) == Met.YES ? 1 : 0;
        }
        return new VisitShare(visits, above);
    }
}
