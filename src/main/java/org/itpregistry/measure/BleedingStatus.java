package org.itpregistry.measure;

/** Whether bleeding was found at a visit; NONE is a documented absence. */
public enum BleedingStatus {
    NONE,
    PRESENT,
    UNKNOWN
}
