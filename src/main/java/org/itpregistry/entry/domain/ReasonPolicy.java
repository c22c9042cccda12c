package org.itpregistry.entry.domain;

import java.util.Locale;

/** When a correction needs a reason. A record is never taken out without one. */
public enum ReasonPolicy {
    ALWAYS,
    /** Once the data of the person were signed or locked, be it valid still or not. */
    AFTER_SIGNATURE,
    NEVER;

    /**
     * @param word as an operator writes it: always, after-signature or never
     * @throws IllegalArgumentException when it is none of these
     */
    public static ReasonPolicy of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @param reviewed whether the data of the person were signed or locked before */
    public boolean asks(boolean reviewed) {
        return this == ALWAYS || this == AFTER_SIGNATURE && reviewed;
    }
}
