package org.itpregistry.stats;

import static org.itpregistry.stats.ConfidenceLevel.P95;

import java.util.Map;

/** Proportions and rates of {@code props.csv} and {@code rates.csv}. */
final class ProportionReference {

    static final Map<String, Computation> COMPUTATIONS = Map.of(
            "proportion", r -> proportion(r.id()).estimate(),
            "clopper_pearson", r -> limit(r, ProportionMethod.CLOPPER_PEARSON),
            "wilson", r -> limit(r, ProportionMethod.WILSON),
            "wilson_cc", r -> limit(r, ProportionMethod.WILSON_CORRECTED),
            "jeffreys", r -> limit(r, ProportionMethod.JEFFREYS),
            "mid_p", r -> limit(r, ProportionMethod.MID_P),
            "poisson_exact", ProportionReference::rate,
            "binomial_exact_per_1000", ProportionReference::perThousand);

    private ProportionReference() {}

    private static Proportion proportion(String id) {
        var row = Table.read("props.csv").only("id", id);
        return new Proportion(Integer.parseInt(row.get("x")), Integer.parseInt(row.get("n")));
    }

    private static Estimate<Double> limit(ReferenceValue r, ProportionMethod method) {
        return side(r, proportion(r.id()).interval(method, P95));
    }

    private static Estimate<Double> rate(ReferenceValue r) {
        var row = Table.read("rates.csv").only("id", r.id());
        var rate = new Rate(Integer.parseInt(row.get("events")), Double.parseDouble(row.get("denominator")));
        double unit = Double.parseDouble(row.get("per"));
        return r.name().equals("rate") ? rate.per(unit) : side(r, rate.interval(unit, P95));
    }

    private static Estimate<Double> perThousand(ReferenceValue r) {
        return side(
                r,
                new Proportion(20, 7704)
                        .interval(ProportionMethod.CLOPPER_PEARSON, P95)
                        .map(interval -> interval.times(1000)));
    }

    static Estimate<Double> side(ReferenceValue r, Estimate<Interval> interval) {
        return switch (r.name()) {
            case "lower" -> interval.map(Interval::low);
            case "upper" -> interval.map(Interval::high);
            default -> throw Computation.unknown(r);
        };
    }
}
