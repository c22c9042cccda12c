package org.itpregistry.measure;

/** How a bleed ended, or how it was last judged. */
public enum BleedOutcome {
    RESOLVED,
    IMPROVED,
    UNCHANGED,
    WORSENED,
    ONGOING,
    FATAL,
    UNKNOWN
}
