package org.itpregistry.measure;

/** What a secondary immune thrombocytopenia is secondary to. */
public enum SecondaryCause {
    SLE,
    APS,
    EVANS,
    CLL,
    WALDENSTROM,
    HIV,
    HCV,
    HELICOBACTER_PYLORI,
    CVID,
    DRUG,
    VACCINE,
    OTHER
}
