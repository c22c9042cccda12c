package org.itpregistry.measure;

/** Why the spleen was left in place although other lines failed. */
public enum NoSplenectomyReason {
    AGE_COMORBIDITY,
    APS,
    PATIENT_REFUSAL,
    OTHER
}
