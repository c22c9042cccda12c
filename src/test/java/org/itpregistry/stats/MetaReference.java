package org.itpregistry.stats;

import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.itpregistry.stats.PoolingMethod.PREDICTION_K_MINUS_1;
import static org.itpregistry.stats.PoolingMethod.PREDICTION_K_MINUS_2;
import static org.itpregistry.stats.PoolingMethod.PREDICTION_NORMAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Meta-analyses of {@code meta1.csv}, {@code meta_bcg.csv} and {@code meta_zero.csv}. */
final class MetaReference {

    static final Map<String, Computation> COMPUTATIONS = computations();

    private static final Map<String, EffectMeasure> MEASURES =
            Map.of("RD", EffectMeasure.RISK_DIFFERENCE, "RR", EffectMeasure.RISK_RATIO, "OR", EffectMeasure.ODDS_RATIO);

    private MetaReference() {}

    private static Map<String, Computation> computations() {
        Map<String, Computation> all = new HashMap<>();
        for (String measure : List.of("RD", "RR", "OR")) {
            all.put("effect_" + measure, MetaReference::effect);
            all.put("mh_" + measure, MetaReference::mantelHaenszel);
            all.put("iv_fixed_" + measure, MetaReference::fixed);
            all.put("q_profile_" + measure, MetaReference::profile);
            for (var estimator : Map.of(
                            "dl", TauSquared.DERSIMONIAN_LAIRD, "reml", TauSquared.REML, "pm", TauSquared.PAULE_MANDEL)
                    .entrySet()) {
                var tau = estimator.getValue();
                all.put(estimator.getKey() + "_" + measure, r -> random(r, model(r, tau)));
                all.put(estimator.getKey() + "_hksj_" + measure, r -> hartungKnapp(r, model(r, tau)));
                all.put(estimator.getKey() + "_hksj_adhoc_" + measure, r -> adHoc(r, model(r, tau)));
            }
        }
        return all;
    }

    private static EffectMeasure measure(ReferenceValue r) {
        return MEASURES.get(r.fn().substring(r.fn().length() - 2));
    }

    static List<TwoByTwo> trials(String file) {
        return Table.read(file).rows().stream()
                .map(row -> TwoByTwo.of(
                        new Proportion(Integer.parseInt(row.get("ai")), Integer.parseInt(row.get("n1i"))),
                        new Proportion(Integer.parseInt(row.get("ci")), Integer.parseInt(row.get("n2i")))))
                .toList();
    }

    private static List<TwoByTwo> trials(ReferenceValue r) {
        return trials(r.id().equals("bcg") ? "meta_bcg.csv" : r.id() + ".csv");
    }

    private static Effects effects(ReferenceValue r) {
        return Effects.of(trials(r), measure(r), ZeroCells.ADD_HALF);
    }

    private static RandomEffects model(ReferenceValue r, TauSquared estimator) {
        return RandomEffects.of(effects(r), estimator).orElseThrow();
    }

    /** One trial alone, so that a dropped one is not there. */
    private static Estimate<Double> effect(ReferenceValue r) {
        var one = Effects.of(List.of(trials(r).get(r.place() - 1)), measure(r), ZeroCells.ADD_HALF);
        if (one.dropped() == 1) return Estimate.not(Estimate.Reason.ZERO_MARGIN);
        return switch (r.name()) {
            case "yi" -> Estimate.of(one.included().get(0).estimate());
            case "vi" -> Estimate.of(one.included().get(0).variance());
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> mantelHaenszel(ReferenceValue r) {
        var pooled = MantelHaenszel.pooled(trials(r), measure(r), P95);
        var heterogeneity = MantelHaenszel.heterogeneity(trials(r), measure(r));
        return switch (r.name()) {
            case "Q" -> heterogeneity.map(h -> h.q().statistic());
            case "I2_percent" -> heterogeneity.map(h -> 100 * h.iSquared());
            default -> pooled(r, pooled);
        };
    }

    private static Estimate<Double> fixed(ReferenceValue r) {
        var heterogeneity = Heterogeneity.of(effects(r));
        return switch (r.name()) {
            case "Q" -> heterogeneity.map(h -> h.q().statistic());
            case "Q_p" -> heterogeneity.map(h -> h.q().p());
            case "I2_percent_from_Q" -> heterogeneity.map(h -> 100 * h.iSquared());
            default -> pooled(r, InverseVariance.pooled(effects(r), P95));
        };
    }

    private static Estimate<Double> random(ReferenceValue r, RandomEffects model) {
        var pooled = model.pooled(P95);
        return switch (r.name()) {
            case "tau2" -> Estimate.of(model.tauSquared());
            case "I2_percent_from_tau2" -> Estimate.of(100 * model.iSquared());
            case "H2_from_tau2" -> Estimate.of(model.hSquared());
            default -> prediction(r, model, pooled);
        };
    }

    private static Estimate<Double> hartungKnapp(ReferenceValue r, RandomEffects model) {
        if (r.name().equals("t_df")) return Estimate.of(model.effects().size() - 1.0);
        return prediction(r, model, model.hartungKnapp(P95).orElseThrow());
    }

    private static Estimate<Double> adHoc(ReferenceValue r, RandomEffects model) {
        return pooled(r, Estimate.of(model.hartungKnappAdHoc(P95)));
    }

    private static Estimate<Double> prediction(ReferenceValue r, RandomEffects model, PooledEffect pooled) {
        return switch (r.name()) {
            case "pi_normal_lower" ->
                model.prediction(PREDICTION_NORMAL, pooled, P95).map(Interval::low);
            case "pi_normal_upper" ->
                model.prediction(PREDICTION_NORMAL, pooled, P95).map(Interval::high);
            case "pi_t_kminus1_lower" ->
                model.prediction(PREDICTION_K_MINUS_1, pooled, P95).map(Interval::low);
            case "pi_t_kminus1_upper" ->
                model.prediction(PREDICTION_K_MINUS_1, pooled, P95).map(Interval::high);
            case "pi_t_kminus2_lower" ->
                model.prediction(PREDICTION_K_MINUS_2, pooled, P95).map(Interval::low);
            case "pi_t_kminus2_upper" ->
                model.prediction(PREDICTION_K_MINUS_2, pooled, P95).map(Interval::high);
            default -> pooled(r, Estimate.of(pooled));
        };
    }

    private static Estimate<Double> pooled(ReferenceValue r, Estimate<PooledEffect> pooled) {
        return switch (r.name()) {
            case "est" -> pooled.map(PooledEffect::estimate);
            case "se" -> pooled.map(PooledEffect::standardError);
            case "p" -> pooled.map(PooledEffect::p);
            default -> ProportionReference.side(r, pooled.map(PooledEffect::interval));
        };
    }

    private static Estimate<Double> profile(ReferenceValue r) {
        var interval = TauSquaredInterval.of(effects(r), P95);
        return switch (r.name()) {
            case "tau2_lower" -> interval.map(Interval::low);
            case "tau2_upper" -> interval.map(Interval::high);
            default -> throw Computation.unknown(r);
        };
    }
}
