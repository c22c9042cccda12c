package org.itpregistry.measure;

/** Unit of a prescribed dose. */
public enum DoseUnit {
    MG_PER_DAY,
    MG_TWICE_DAILY,
    MG_PER_KG_PER_DAY,
    MG_PER_M2,
    G_PER_M2,
    G_PER_KG_PER_DAY,
    UG_PER_KG_PER_WEEK,
    UG_PER_KG,
    UNITS
}
