package org.itpregistry.study;

/**
 * Who is meant to read a result. Outside the centers that own the records a number of few persons is withheld, since who
 * knows one of them would learn something of the others.
 */
public enum Audience {
    /** Those who may open the records anyhow. */
    INSIDE(1),
    /** All centers of the registry. */
    CENTERS(3),
    /** Everybody. */
    PUBLIC(5);

    private final int leastShown;

    Audience(int leastShown) {
        this.leastShown = leastShown;
    }

    /** The least number of persons, besides none, that is shown. */
    public int leastShown() {
        return leastShown;
    }

    /** Whether this many persons must not be told apart from the others. */
    boolean isTooFew(int persons) {
        return persons > 0 && persons < leastShown;
    }
}
