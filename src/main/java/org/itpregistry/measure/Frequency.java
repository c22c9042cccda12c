package org.itpregistry.measure;

/** How often a dose is given. */
public enum Frequency {
    ONCE,
    DAILY,
    TWICE_DAILY,
    WEEKLY,
    EVERY_2_WEEKS,
    EVERY_4_WEEKS
}
