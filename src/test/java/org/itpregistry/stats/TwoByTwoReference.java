package org.itpregistry.stats;

import static org.itpregistry.stats.ConfidenceLevel.P95;

import java.util.Map;

/** Comparisons of two groups: {@code tables.csv}, {@code mw1.csv}, {@code mw2.csv} and one pair of rates. */
final class TwoByTwoReference {

    static final Map<String, Computation> COMPUTATIONS = Map.ofEntries(
            Map.entry("fisher", TwoByTwoReference::fisher),
            Map.entry("chisq", r -> chiSquare(r, ChiSquare.PEARSON)),
            Map.entry("chisq_yates", r -> chiSquare(r, ChiSquare.YATES)),
            Map.entry("chisq_n_minus_1", r -> chiSquare(r, ChiSquare.N_MINUS_1)),
            Map.entry("rd", r -> difference(r).estimate()),
            Map.entry("rd_wald", r -> ProportionReference.side(r, difference(r).interval(DifferenceMethod.WALD, P95))),
            Map.entry(
                    "rd_newcombe10",
                    r -> ProportionReference.side(r, difference(r).interval(DifferenceMethod.NEWCOMBE, P95))),
            Map.entry("rd_unpooled_z", r -> difference(r).test().map(ZStatistic::p)),
            Map.entry("rr_katz_log", r -> ratio(r, RatioEstimate.riskRatio(table(r), P95))),
            Map.entry("or_woolf_log", r -> ratio(r, RatioEstimate.oddsRatio(table(r), P95))),
            Map.entry("mann_whitney_normal_cc", r -> ranks(r, true)),
            Map.entry("mann_whitney_normal", r -> ranks(r, false)),
            Map.entry("mann_whitney_coin", r -> ranks(r, false)),
            Map.entry("mann_whitney_exact", TwoByTwoReference::exactRanks),
            Map.entry("mann_whitney_exact_R", TwoByTwoReference::exactRanks),
            Map.entry("mann_whitney_exact_coin", TwoByTwoReference::exactRanks),
            Map.entry("hodges_lehmann", r -> Estimate.of(ranks(r).shift())),
            Map.entry("poisson_rate_ratio_exact", TwoByTwoReference::rateRatio));

    private TwoByTwoReference() {}

    private static TwoByTwo table(ReferenceValue r) {
        var row = Table.read("tables.csv").only("id", r.id());
        return new TwoByTwo(
                Integer.parseInt(row.get("a")),
                Integer.parseInt(row.get("b")),
                Integer.parseInt(row.get("c")),
                Integer.parseInt(row.get("d")));
    }

    private static RiskDifference difference(ReferenceValue r) {
        return new RiskDifference(table(r));
    }

    private static Estimate<Double> fisher(ReferenceValue r) {
        var fisher = FisherExact.of(table(r));
        var ratio = ConditionalOddsRatio.of(table(r), P95);
        return switch (r.name()) {
            case "p_two_sided" -> fisher.map(FisherExact::p);
            case "p_less" -> fisher.map(FisherExact::less);
            case "p_greater" -> fisher.map(FisherExact::greater);
            case "or_cond_mle" -> ratio.flatMap(ConditionalOddsRatio::estimate);
            case "or_cond_lower" -> ratio.map(or -> or.interval().low());
            case "or_cond_upper" -> ratio.map(or -> or.interval().high());
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> chiSquare(ReferenceValue r, ChiSquare kind) {
        return switch (r.name()) {
            case "stat" -> kind.test(table(r)).map(ChiSquareStatistic::statistic);
            case "p" -> kind.test(table(r)).map(ChiSquareStatistic::p);
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> ratio(ReferenceValue r, Estimate<RatioEstimate> ratio) {
        return r.name().equals("est")
                ? ratio.map(RatioEstimate::estimate)
                : ProportionReference.side(r, ratio.map(RatioEstimate::interval));
    }

    private static MannWhitney ranks(ReferenceValue r) {
        var data = Table.read(r.id() + ".csv");
        return MannWhitney.of(
                        Sample.of(data.where("group", "A").numbers("count_1e9_per_l")),
                        Sample.of(data.where("group", "B").numbers("count_1e9_per_l")))
                .orElseThrow();
    }

    private static Estimate<Double> ranks(ReferenceValue r, boolean continuity) {
        return switch (r.name()) {
            case "U_A" -> Estimate.of(ranks(r).u());
            case "p" -> ranks(r).normal(continuity).map(ZStatistic::p);
            case "z" -> ranks(r).normal(continuity).map(ZStatistic::z);
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> exactRanks(ReferenceValue r) {
        if (!r.name().equals("p")) throw Computation.unknown(r);
        return Estimate.of(ranks(r).exact());
    }

    private static Estimate<Double> rateRatio(ReferenceValue r) {
        var ratio = new RateRatio(new Rate(12, 348.5), new Rate(7, 401.2));
        return switch (r.name()) {
            case "est" -> ratio.estimate();
            case "p" -> ratio.p();
            default -> ProportionReference.side(r, ratio.interval(P95));
        };
    }
}
