package org.itpregistry.outcome;

import java.util.List;

/**
 * What a definition is asked about. Where the day of an event, a bleed or a visit is not known it stands for several, one
 * for each day that can be.
 */
public interface Dated<S> {
    /** Whether a day is not known. */
    boolean isVaguelyDated();

    /** Everything it can be; itself alone where all days are known. */
    List<S> possibilities();
}
