package org.itpregistry.pregnancy.domain;

/** Anaesthesia for delivery. */
public enum Anaesthesia {
    NEURAXIAL,
    GENERAL,
    NONE
}
