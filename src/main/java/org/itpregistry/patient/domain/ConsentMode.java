package org.itpregistry.patient.domain;

/** How consent was given. */
public enum ConsentMode {
    PAPER,
    TELEPHONE,
    POST,
    ELECTRONIC
}
