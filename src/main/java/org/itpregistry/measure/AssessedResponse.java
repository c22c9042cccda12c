package org.itpregistry.measure;

/** The clinician's own view of the response at a visit. */
public enum AssessedResponse {
    CR,
    R,
    NR,
    UNKNOWN
}
