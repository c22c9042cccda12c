package org.itpregistry.measure;

/** Recorded sex; U where it is not known. */
public enum Sex {
    F,
    M,
    U
}
