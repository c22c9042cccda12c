package org.itpregistry.export.domain;

/** What is being done while an export is made, in this order. */
public enum ExportStep {
    READING,
    RECOUNTING,
    STORING
}
