package org.itpregistry.outcome;

/** A definition asked of one pregnancy. */
public abstract class PregnancyDefinition<F extends Finding> extends Definition<PregnancyCourse, F> {
    protected PregnancyDefinition(About about) {
        super(about);
    }
}
