package org.itpregistry.pregnancy.domain;

/** Why treatment was given before birth. */
public enum AntenatalReason {
    BLEEDING,
    RAISE_FOR_DELIVERY,
    ANAESTHESIA
}
