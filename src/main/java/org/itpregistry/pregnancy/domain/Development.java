package org.itpregistry.pregnancy.domain;

/** Developmental follow-up. */
public enum Development {
    NORMAL,
    DELAYED
}
