package org.itpregistry.pregnancy.domain;

/** How the pregnancy was dated. */
public enum DatingMethod {
    LAST_PERIOD,
    ULTRASOUND,
    ASSISTED_CONCEPTION
}
