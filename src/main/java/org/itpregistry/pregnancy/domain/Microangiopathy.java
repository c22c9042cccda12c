package org.itpregistry.pregnancy.domain;

/** Other causes of a low count in pregnancy. */
public enum Microangiopathy {
    NONE,
    TTP,
    DIC,
    AFLP
}
