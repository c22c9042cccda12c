package org.itpregistry.stats;

/**
 * The interval of a median between two order statistics. Its coverage moves in steps and is at least the level asked for.
 *
 * @param interval the two order statistics
 * @param coverage the exact probability, 1 - 2 P(Bin(n, 1/2) &lt; k), for continuous data
 */
public record MedianInterval(Interval interval, double coverage) {}
