package org.itpregistry.study;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.itpregistry.stats.ChiSquareStatistic;
import org.itpregistry.stats.ZStatistic;

/**
 * One number of a report. Full precision; pages and paper round.
 *
 * @param endpoint what was asked
 * @param numerator events; empty where the number is no count
 * @param denominator who or what the number is made of: the evaluable members of the group; empty for a plain total
 * @param value the number or the class; empty where there is nothing to make it from
 * @param bounds confidence interval
 * @param test the test that made a p value
 * @param judged whether anybody could be judged; without anybody no number agrees with a published one, or differs
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
        boolean judged,
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

    /**
     * @param test code of the test, for example LOG_RANK
     * @param statistic what p was read from; empty for an exact test
     */
    public record PValue(double p, String test, Optional<TestStatistic> statistic) {
        static PValue exact(double p, String test) {
            return new PValue(p, test, Optional.empty());
        }

        static PValue of(ChiSquareStatistic found, String test) {
            return new PValue(
                    found.p(),
                    test,
                    Optional.of(new TestStatistic(
                            "chi-square", found.statistic(), OptionalInt.of(found.degreesOfFreedom()))));
        }

        static PValue of(ZStatistic found, String test) {
            return new PValue(found.p(), test, Optional.of(new TestStatistic("z", found.z(), OptionalInt.empty())));
        }
    }

    /** @param degreesOfFreedom where its distribution has any */
    public record TestStatistic(String name, double value, OptionalInt degreesOfFreedom) {}

    /** How it compares with the published number; empty where one of the two is missing, and where nobody was judged. */
    public Optional<Agreement> agreement() {
        if (!judged || value.isEmpty()) {
            return Optional.empty();
        }
        return breaking() > 0 ? Optional.of(Agreement.NO) : endpoint.paper().compare(value);
    }

    /** How many do not keep a limit; 0 for another number. */
    public long breaking() {
        return endpoint.statistic() == Statistic.LIMIT ? denominator.orElse(0) - numerator.orElse(0) : 0;
    }

    /** Whether it is a number of the paper, and not a constant that its definition shares with ours. */
    public boolean isPublished() {
        return !endpoint.published().isEmpty() && endpoint.statistic() != Statistic.PARAMETER;
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
                judged,
                definitionLabel,
                mode,
                Members.NOBODY,
                Optional.of(why));
    }
}
