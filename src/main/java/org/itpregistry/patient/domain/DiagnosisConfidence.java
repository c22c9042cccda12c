package org.itpregistry.patient.domain;

/** How sure the adjudicator is of the diagnosis. */
public enum DiagnosisConfidence {
    DEFINITE,
    PROBABLE,
    POSSIBLE
}
