package org.itpregistry.patient.domain;

/** Who consented. */
public enum ConsentType {
    PATIENT,
    PARENT,
    ASSENT,
    LEGAL_REPRESENTATIVE,
    WAIVED
}
