package org.itpregistry.treatment.domain;

/** Why a treatment was started. */
public enum StartReason {
    LOW_COUNT,
    BLEEDING,
    PROCEDURE,
    DELIVERY,
    ANAESTHESIA,
    MAINTENANCE,
    OTHER
}
