package org.itpregistry.pregnancy.domain;

/** How labor began. */
public enum LaborOnset {
    SPONTANEOUS,
    INDUCED,
    NO_LABOR
}
