package org.itpregistry.measure;

/** Role of a study arm in a pooled analysis. */
public enum ArmRole {
    TREATMENT,
    CONTROL
}
