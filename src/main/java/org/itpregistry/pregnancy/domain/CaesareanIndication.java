package org.itpregistry.pregnancy.domain;

/** Why a caesarean was done. */
public enum CaesareanIndication {
    OBSTETRIC,
    BECAUSE_OF_ITP
}
