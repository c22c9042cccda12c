package org.itpregistry.outcome;

/** How strictly a definition is read. */
public enum Mode {
    /** Only what the paper states; used to reproduce it. */
    AS_PUBLISHED,
    /** With the registry's operational rules added; used for its own reports. */
    REGISTRY
}
