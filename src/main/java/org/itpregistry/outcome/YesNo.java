package org.itpregistry.outcome;

/** The finding of a definition that asks one question. */
public enum YesNo implements Finding {
    YES,
    NO;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    /** {@code Y} or {@code N}. */
    @Override
    public String code() {
        return this == YES ? "Y" : "N";
    }
}
