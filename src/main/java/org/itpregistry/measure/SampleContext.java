package org.itpregistry.measure;

/** The occasion on which blood was drawn for a platelet count; VISIT is a scheduled study visit. */
public enum SampleContext {
    VISIT,
    ROUTINE,
    UNSCHEDULED,
    PRE_TRANSFUSION,
    POST_TRANSFUSION,
    DELIVERY,
    BIRTH,
    NEONATAL_DAY
}
