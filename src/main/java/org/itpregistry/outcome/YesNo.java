package org.itpregistry.outcome;

import org.itpregistry.measure.TruthValue;

/** The finding of a definition that asks one question. */
public enum YesNo implements Finding {
    YES,
    NO;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    /** The answer that one count gives; none where the count is only known to lie beyond a bound that does not decide. */
    public static Answer<YesNo> of(TruthValue met, Evidence evidence) {
        return met == TruthValue.UNKNOWN
                ? Answer.notEvaluable(Reason.COUNT_OPEN)
                : Answer.assessed(of(met == TruthValue.YES), evidence);
    }

    /** {@code Y} or {@code N}. */
    @Override
    public String code() {
        return this == YES ? "Y" : "N";
    }
}
