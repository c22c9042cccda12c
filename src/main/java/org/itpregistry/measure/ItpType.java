package org.itpregistry.measure;

/** The clinician's class: primary, or secondary to another disease or a drug (IWG 2009, Blood 113:2386). */
public enum ItpType {
    PRIMARY,
    SECONDARY,
    UNKNOWN
}
