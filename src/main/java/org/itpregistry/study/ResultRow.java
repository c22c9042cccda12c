package org.itpregistry.study;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number of a report. Full precision; pages and paper round.
 *
 * @param endpoint what was asked
 * @param numerator events, or null where the number is no count
 * @param denominator who or what the number is made of: the evaluable members of the population; null for a plain total
 * @param value the number, or null where there is nothing to make it from
 * @param interval confidence interval, or null
 * @param definitionLabel id, version, mode and parameters of the definition; empty for a plain count
 * @param mode AS_PUBLISHED or REGISTRY; empty without a definition
 * @param notEvaluable members of the population whose history did not suffice
 * @param agreement with the published value, or null without one
 */
public record ResultRow(
        Endpoint endpoint,
        Long numerator,
        Long denominator,
        BigDecimal value,
        Bounds interval,
        String definitionLabel,
        String mode,
        int notEvaluable,
        Agreement agreement) {
    /**
     * A confidence interval in the unit of the value.
     *
     * @param method code of the method, for example CLOPPER_PEARSON
     */
    public record Bounds(double low, double high, String method) {}

    public Optional<Bounds> bounds() {
        return Optional.ofNullable(interval);
    }
}
