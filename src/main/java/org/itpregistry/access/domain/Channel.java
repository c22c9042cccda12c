package org.itpregistry.access.domain;

import java.util.Locale;

/** The door by which a change came, as the audit trail names it. */
public enum Channel {
    PAGE,
    API,
    IMPORT,
    JOB;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
