package org.itpregistry.stats;

import static org.itpregistry.stats.ConfidenceLevel.P95;

import java.util.Map;

/** Medians and quantiles of {@code quant.csv}. */
final class SampleReference {

    static final Map<String, Computation> COMPUTATIONS = Map.of(
            "summary", SampleReference::summary,
            "quantile_type2", r -> quartile(r, Quantile.TYPE_2),
            "quantile_type6", r -> quartile(r, Quantile.TYPE_6),
            "quantile_type7", r -> quartile(r, Quantile.TYPE_7),
            "median_ci_binomial", SampleReference::medianInterval);

    private SampleReference() {}

    private static Sample sample(ReferenceValue r) {
        return Sample.of(Table.read("quant.csv").where("id", r.id()).numbers("value"));
    }

    private static Estimate<Double> summary(ReferenceValue r) {
        return switch (r.name()) {
            case "n" -> Estimate.of((double) sample(r).size());
            case "median" -> sample(r).median();
            case "min" -> sample(r).minimum();
            case "max" -> sample(r).maximum();
            case "mean" -> sample(r).mean();
            case "sd" -> sample(r).standardDeviation();
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> quartile(ReferenceValue r, Quantile type) {
        return switch (r.name()) {
            case "q25" -> sample(r).quantile(type, 0.25);
            case "q75" -> sample(r).quantile(type, 0.75);
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> medianInterval(ReferenceValue r) {
        var median = sample(r).medianInterval(P95);
        return r.name().equals("coverage")
                ? median.map(MedianInterval::coverage)
                : ProportionReference.side(r, median.map(MedianInterval::interval));
    }
}
