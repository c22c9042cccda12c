package org.itpregistry.pregnancy.domain;

/** Mode of delivery in detail. */
public enum DeliveryDetail {
    SPONTANEOUS,
    FORCEPS,
    VENTOUSE,
    ELECTIVE_CAESAREAN,
    EMERGENCY_CAESAREAN
}
