package org.itpregistry.measure;

/** How a treatment is given. */
public enum Route {
    ORAL,
    IV,
    SC,
    IM,
    SURGICAL
}
