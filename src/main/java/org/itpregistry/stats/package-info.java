/**
 * Statistics of counts, times and trials: numbers in, numbers out, nothing about what they measure.
 *
 * <p>Counts are integers, times are in whatever unit the caller uses, and each interval says its method and its level.
 * What cannot be estimated from the data at hand is an answer ({@link org.itpregistry.stats.Estimate.NotEstimable}),
 * what makes no sense as input is an {@link java.lang.IllegalArgumentException}, and no method returns NaN.
 */
@NullMarked
package org.itpregistry.stats;

import org.jspecify.annotations.NullMarked;
