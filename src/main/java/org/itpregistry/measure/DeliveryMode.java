package org.itpregistry.measure;

/** How a child was delivered. */
public enum DeliveryMode {
    VAGINAL,
    ASSISTED_VAGINAL,
    CAESAREAN
}
