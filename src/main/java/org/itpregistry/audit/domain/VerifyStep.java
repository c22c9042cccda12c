package org.itpregistry.audit.domain;

/** What a verification is at. */
public enum VerifyStep {
    CHAIN,
    ROWS,
    CHECKPOINTS
}
