package org.itpregistry.cohort.domain;

import java.time.Instant;
import java.util.Optional;
import org.itpregistry.cut.domain.DataCut;

/**
 * What a result was made of: a data cut, or the live data of the moment.
 *
 * @param cut empty for live data
 * @param before the first run of the same study on the same cut by the same version; empty when this is the first
 * @param same whether its numbers are those of the first run
 */
public record Origin(Optional<DataCut> cut, Optional<Instant> before, boolean same) {
    private static final Origin LIVE = new Origin(Optional.empty(), Optional.empty(), true);

    public static Origin live() {
        return LIVE;
    }

    /** Numbers that ought to be those of an earlier run and are not. */
    public boolean isContradiction() {
        return before.isPresent() && !same;
    }
}
