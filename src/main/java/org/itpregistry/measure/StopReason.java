package org.itpregistry.measure;

/** Why a treatment ended. */
public enum StopReason {
    COMPLETED,
    INEFFECTIVE,
    LOSS_OF_RESPONSE,
    ADVERSE_EVENT,
    REMISSION,
    PATIENT_CHOICE,
    PREGNANCY,
    DEATH,
    OTHER
}
