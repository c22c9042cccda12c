package org.itpregistry.measure;

/** Body system of an adverse event. */
public enum AdverseEventCategory {
    BLEEDING,
    THROMBOEMBOLIC,
    INFECTION,
    HEPATIC,
    GASTROINTESTINAL,
    NEUROLOGIC,
    METABOLIC,
    CARDIOVASCULAR,
    RENAL,
    MALIGNANCY,
    AUTOIMMUNE,
    INFUSION,
    OTHER
}
