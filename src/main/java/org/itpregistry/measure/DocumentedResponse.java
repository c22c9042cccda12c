package org.itpregistry.measure;

/** The clinician's verdict on a course whose counts are not available. */
public enum DocumentedResponse {
    CR,
    R,
    NR,
    TRANSIENT,
    NON_PERSISTENT,
    UNKNOWN
}
