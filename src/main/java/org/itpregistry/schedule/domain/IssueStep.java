package org.itpregistry.schedule.domain;

/** What is being done while an issue is made, in this order; the taking of the data cut has steps of its own. */
public enum IssueStep {
    CUTTING,
    COUNTING,
    PRINTING,
    COMPARING,
    KEEPING
}
