package org.itpregistry.study;

import java.util.Optional;
import java.util.OptionalLong;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Interval;

/** What a statistic makes of the answers, before it is put beside the paper. */
record Tally(
        OptionalLong numerator,
        OptionalLong denominator,
        Optional<Value> value,
        Optional<ResultRow.Bounds> bounds,
        Optional<ResultRow.PValue> test,
        Members members) {
    static Tally of(Members members) {
        return new Tally(
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                members);
    }

    Tally events(long number) {
        return new Tally(OptionalLong.of(number), denominator, value, bounds, test, members);
    }

    Tally total(long number) {
        return new Tally(numerator, OptionalLong.of(number), value, bounds, test, members);
    }

    Tally value(Value found) {
        return value(Optional.of(found));
    }

    Tally value(Optional<Value> found) {
        return new Tally(numerator, denominator, found, bounds, test, members);
    }

    Tally value(Estimate<Double> estimate) {
        return value(estimate.toOptional().map(Value::of));
    }

    /** With the limits of an interval in the unit of the value. */
    Tally interval(Estimate<Interval> interval, double factor) {
        Optional<ResultRow.Bounds> found = interval.toOptional()
                .map(limits -> new ResultRow.Bounds(
                        Optional.of(limits.low() * factor),
                        Optional.of(limits.high() * factor),
                        limits.method().name()));
        return bounds(found);
    }

    Tally bounds(Optional<ResultRow.Bounds> found) {
        return new Tally(numerator, denominator, value, found, test, members);
    }

    Tally test(ResultRow.PValue made) {
        return new Tally(numerator, denominator, value, bounds, Optional.of(made), members);
    }

    /** A number that is a p value. */
    Tally p(Estimate<ResultRow.PValue> p) {
        return new Tally(
                numerator,
                denominator,
                p.toOptional().map(found -> Value.of(found.p())),
                bounds,
                p.toOptional(),
                members);
    }
}
