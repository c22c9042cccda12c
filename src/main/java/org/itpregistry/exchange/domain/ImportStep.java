package org.itpregistry.exchange.domain;

/** What is being done while a bundle is imported, in this order. */
public enum ImportStep {
    READING,
    LINKING,
    CHECKING,
    STORING
}
