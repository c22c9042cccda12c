package org.itpregistry.cut.domain;

/** What is being done while a data cut is taken, in this order. */
public enum CutStep {
    READING,
    STORING
}
