package org.itpregistry.exchange.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a blank cell does to a value that is stored. */
public enum Blanks {
    /** It stays. */
    KEEP,
    /** It is erased: the bundle is the whole truth about the items it has columns for. */
    CLEAR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that code; nothing chosen keeps. */
    public static Optional<Blanks> of(String code) {
        return code == null
                ? Optional.of(KEEP)
                : Arrays.stream(values())
                        .filter(choice -> choice.code().equals(code))
                        .findFirst();
    }
}
