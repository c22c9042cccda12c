package org.itpregistry.outcome;

/**
 * A published or registry definition that runs: pure, versioned, cited. It answers from one history as it stood at a data
 * cutoff and never looks past it.
 *
 * @param <S> what it is asked about: a person's course, a pregnancy
 * @param <F> what it finds
 */
public abstract class Definition<S, F extends Finding> {
    private final About about;

    protected Definition(About about) {
        this.about = about;
    }

    public final About about() {
        return about;
    }

    public final String id() {
        return about.id();
    }

    /** The answer; never null, and not evaluable where the history does not suffice. */
    public abstract Answer<F> assess(S subject);
}
