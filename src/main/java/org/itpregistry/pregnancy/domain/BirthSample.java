package org.itpregistry.pregnancy.domain;

/** Where the first sample of a newborn was taken. */
public enum BirthSample {
    CORD,
    CAPILLARY,
    VENOUS
}
