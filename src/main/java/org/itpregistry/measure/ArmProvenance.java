package org.itpregistry.measure;

/** Where the numbers of a study arm come from. */
public enum ArmProvenance {
    PUBLISHED_COUNT,
    INFERRED_FROM_PERCENT,
    CORRECTED_DECIMAL_POINT,
    SYNTHETIC
}
