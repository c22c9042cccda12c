package org.itpregistry.measure;

/** How a pregnancy ended. */
public enum PregnancyOutcome {
    LIVE_BIRTH,
    STILLBIRTH,
    MISCARRIAGE,
    TERMINATION,
    ECTOPIC,
    ONGOING,
    UNKNOWN
}
