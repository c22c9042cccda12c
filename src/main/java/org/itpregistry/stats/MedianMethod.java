package org.itpregistry.stats;

/** Intervals of a median. */
public enum MedianMethod implements IntervalMethod {
    /** Between two order statistics, free of any distribution. */
    ORDER_STATISTICS
}
