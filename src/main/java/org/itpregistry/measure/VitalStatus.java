package org.itpregistry.measure;

/** Alive or dead at a visit. */
public enum VitalStatus {
    ALIVE,
    DEAD,
    UNKNOWN
}
