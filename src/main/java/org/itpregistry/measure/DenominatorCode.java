package org.itpregistry.measure;

/** What a denominator of a center and period counts. */
public enum DenominatorCode {
    HIGH_RISK_PREGNANCIES,
    DELIVERIES,
    MATERNITIES,
    LIVE_BIRTHS,
    PERSON_YEARS
}
