package org.itpregistry.outcome;

/**
 * A published or registry definition that runs: pure, versioned, cited. It answers from one history as it stood at a data
 * cutoff and never looks past it.
 *
 * @param <S> what it is asked about: a person's course, a pregnancy
 * @param <F> what it finds
 */
public abstract class Definition<S extends Dated<S>, F extends Finding> {
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

    /**
     * The answer; never null, and not evaluable where the history does not suffice. Where a day is not known the answer is
     * what every day gives alike; {@link Reason#DATE_TOO_VAGUE} where it depends on the day.
     */
    public final Answer<F> answer(S subject) {
        return subject.isVaguelyDated() ? Answer.common(subject.possibilities(), this::assess) : assess(subject);
    }

    /** The answer for days as they stand; of a vague date it may take the first. {@link #answer} asks for each. */
    public abstract Answer<F> assess(S subject);
}
