package org.itpregistry.measure;

/** How an adverse event ended, or how it was last judged. */
public enum AdverseEventOutcome {
    RESOLVED,
    RESOLVED_WITH_SEQUELAE,
    IMPROVED,
    ONGOING,
    FATAL,
    UNKNOWN
}
