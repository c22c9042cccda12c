package org.itpregistry.measure;

/** What the events of a study arm are; adverse events of a named term are written AE_ and the term. */
public enum ArmOutcome {
    PLT_GT_20,
    PLT_GT_30,
    PLT_GT_50,
    PLT_GT_100,
    BLEEDING_WHO_2_4,
    ANALYSED,
    PRIOR_SPLENECTOMY,
    ANY_AE,
    SERIOUS_AE
}
