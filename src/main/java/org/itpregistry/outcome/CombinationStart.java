package org.itpregistry.outcome;

/** When a combination of agents counts as started. */
public enum CombinationStart {
    /** With its first component: the rule unless an analysis asks otherwise. */
    FIRST,
    /** With its last component. */
    LAST
}
