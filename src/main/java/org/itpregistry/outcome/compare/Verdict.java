package org.itpregistry.outcome.compare;

/** What an answer means for a rate. */
public enum Verdict {
    /** In numerator and denominator. */
    COUNTED,
    /** In the denominator only. */
    NOT_COUNTED,
    /** An answer that no rate is made of: a phase, a number. */
    ANSWERED,
    /** In neither; the reason is kept. */
    NOT_EVALUABLE,
    /** The question does not arise. */
    NOT_ASKED
}
