package org.itpregistry.platform.domain;

/** State of a diagnostic work-up. */
public enum WorkUp {
    NORMAL,
    ABNORMAL,
    PENDING
}
