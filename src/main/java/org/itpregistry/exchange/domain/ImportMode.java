package org.itpregistry.exchange.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a bundle is only looked at, or taken in when nothing is wrong with it. */
public enum ImportMode {
    CHECK,
    COMMIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
