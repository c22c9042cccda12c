package org.itpregistry.pregnancy.domain;

/** Maternal antibodies that concern the newborn. */
public enum MaternalAntibody {
    ANTIPHOSPHOLIPID,
    ANTI_RO
}
