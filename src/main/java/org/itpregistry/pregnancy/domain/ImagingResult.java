package org.itpregistry.pregnancy.domain;

/** What imaging of the head showed. */
public enum ImagingResult {
    NORMAL,
    HEMORRHAGE,
    OTHER_FINDING
}
