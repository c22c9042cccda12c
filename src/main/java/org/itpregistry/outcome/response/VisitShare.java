package org.itpregistry.outcome.response;

import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Readings;

/**
 * At how many of the scheduled visits on treatment the count exceeded a bound.
 *
 * @param open at how many it is not known, because the count is only known to lie beyond another bound
 */
record VisitShare(Readings visits, int above, int open) {
    static VisitShare of(Line line, int bound) {
        Readings visits = line.visits();
        int above = 0;
        int open = 0;
        for (int i = 0; i < visits.size(); i++) {
            TruthValue met = visits.above(i, bound);
            above += met == TruthValue.YES ? 1 : 0;
            open += met == TruthValue.UNKNOWN ? 1 : 0;
        }
        return new VisitShare(visits, above, open);
    }
}
