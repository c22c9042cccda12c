package org.itpregistry.measure;

/** The circumstances of a bleed. */
public enum BleedContext {
    SPONTANEOUS,
    TRAUMA,
    SURGERY,
    PROCEDURE,
    PREGNANCY,
    DELIVERY,
    POSTPARTUM
}
