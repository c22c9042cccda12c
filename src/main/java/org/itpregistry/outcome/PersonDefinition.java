package org.itpregistry.outcome;

/** A definition asked of one person, a newborn included. */
public abstract class PersonDefinition<F extends Finding> extends Definition<Course, F> {
    protected PersonDefinition(About about) {
        super(about);
    }
}
