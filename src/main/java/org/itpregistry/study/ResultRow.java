package org.itpregistry.study;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One number of a report. Full precision; pages and paper round.
 *
 * @param endpoint what was asked
 * @param numerator events; empty where the number is no count
 * @param denominator who or what the number is made of: the evaluable members of the group; empty for a plain total
 * @param value the number or the class; empty where there is nothing to make it from
 * @param bounds confidence interval
 * @param test the test that made a p value
 * @param definitionLabel id, version, mode and parameters of the definition; empty for a plain count
 * @param mode AS_PUBLISHED or REGISTRY; empty without a definition
 * @param members the subjects behind the number
 * @param withheld why the number is not shown to this audience; empty where it is
 */
public record ResultRow(
        Endpoint endpoint,
        OptionalLong numerator,
        OptionalLong denominator,
        Optional<Value> value,
        Optional<Bounds> bounds,
        Optional<PValue> test,
        String definitionLabel,
        String mode,
        Members members,
        Optional<Withheld> withheld) {
    /**
     * A confidence interval in the unit of the value; a limit that is not reached is empty.
     *
     * @param method code of the method, for example CLOPPER_PEARSON
     */
    public record Bounds(Optional<Double> low, Optional<Double> high, String method) {}

    /** @param test code of the test, for example LOG_RANK */
    public record PValue(double p, String test) {}

    /** How it compares with the published number; empty where one of the two is missing. */
    public Optional<Agreement> agreement() {
        return endpoint.paper().compare(value);
    }

    /** Members of the group whose history did not suffice. */
    public int notEvaluable() {
        return members.numberNotEvaluable();
    }

    /** The same without the number and all that would tell of it. */
    ResultRow withheld(Withheld why) {
        return new ResultRow(
                endpoint,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                definitionLabel,
                mode,
                Members.NOBODY,
                Optional.of(why));
    }
}
