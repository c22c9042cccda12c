package org.itpregistry.platform.domain;

/** The rules of entry. One rule may be an error at one bound and a warning at another. */
public enum RuleCode {
    FORMAT,
    REQUIRED,
    KEY,
    SENTINEL,
    ORDER,
    BEFORE_BIRTH,
    AFTER_DEATH,
    PLT_RANGE,
    PLT_UNIT,
    PREG_SEX,
    PREG_AGE,
    PREG_OVERLAP,
    GESTATION,
    GESTATION_TYPED,
    NEWBORN_DATE,
    BIRTH_ORDER,
    PPH_VOLUME,
    UNITS,
    DOSE_RANGE,
    PRIMARY_CAUSE,
    NO_BASELINE,
    NO_FOLLOW_UP,
    TWO_INDEX,
    AFTER_CUTOFF,
    EVENTS_N,
    LOCKED
}
