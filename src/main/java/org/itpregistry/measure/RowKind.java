package org.itpregistry.measure;

/** The kinds of row a history is made of; each has a file of its own in a bundle. */
public enum RowKind {
    PATIENT,
    COUNT,
    TREATMENT,
    BLEED,
    ADVERSE_EVENT,
    PREGNANCY,
    NEWBORN,
    FOLLOW_UP,
    OBSERVATION
}
