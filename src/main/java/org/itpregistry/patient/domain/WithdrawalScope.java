package org.itpregistry.patient.domain;

/** What a withdrawal of consent covers. */
public enum WithdrawalScope {
    NO_FURTHER_DATA,
    NO_FURTHER_USE,
    ERASURE_REQUESTED
}
