package org.itpregistry.study;

/**
 * One number of a study.
 *
 * @param itemId id of the paper's number; empty for a number of the registry's own
 * @param section where it is printed: flow, baseline, treatment, maternal, neonatal, rule
 * @param measure what the number is, in words
 * @param population who is counted
 * @param statistic what is made of the answers
 * @param definition id of the outcome definition, measurement or denominator that is asked
 * @param finding code that counts as an event, or name of the parameter that is read; empty where the statistic needs none
 * @param unit of the value
 * @param published value as printed; empty without one
 * @param note what a reader has to know of the printed value
 */
public record Endpoint(
        String itemId,
        String section,
        String measure,
        Population population,
        Statistic statistic,
        String definition,
        String finding,
        String unit,
        String published,
        String note) {}
