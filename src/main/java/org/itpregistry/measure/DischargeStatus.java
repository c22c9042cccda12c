package org.itpregistry.measure;

/** State of a newborn on leaving hospital. */
public enum DischargeStatus {
    ALIVE_WELL,
    ALIVE_SEQUELAE,
    DEAD,
    TRANSFERRED,
    UNKNOWN
}
