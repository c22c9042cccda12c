package org.itpregistry.measure;

/** Whether ITP was known before the pregnancy or appeared in it. */
public enum ItpOnset {
    PREEXISTING,
    DURING_PREGNANCY,
    UNKNOWN
}
