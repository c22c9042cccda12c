package org.itpregistry.pregnancy.domain;

/** State of the disease by the International Working Group. */
public enum ItpStatus {
    NR,
    R,
    CR
}
