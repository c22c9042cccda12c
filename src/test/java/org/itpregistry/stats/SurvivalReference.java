package org.itpregistry.stats;

import static org.itpregistry.stats.ConfidenceLevel.P95;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itpregistry.stats.LogRank.Weight;

/** Survival curves and their tests, of {@code km1.csv}, {@code km_half.csv} and {@code lt1.csv}. */
final class SurvivalReference {

    static final Map<String, Computation> COMPUTATIONS = Map.ofEntries(
            Map.entry("km", r -> curve(r, follow(r.id()))),
            Map.entry("km_left_truncated", r -> curve(r, follow(r.id()))),
            Map.entry("km_log-log", r -> band(r, Band.LOG_LOG)),
            Map.entry("km_log", r -> band(r, Band.LOG)),
            Map.entry("km_plain", r -> band(r, Band.PLAIN)),
            Map.entry("rmst", SurvivalReference::restrictedMean),
            Map.entry("reverse_km", SurvivalReference::medianFollowUp),
            Map.entry("logrank", r -> logRank(r, groupsOf(r))),
            Map.entry("logrank_stratified", r -> logRank(r, stratified())),
            Map.entry("peto_prentice_rho1", r -> logRank(r, LogRank.compare(groups("group"), Weight.PETO_PRENTICE))),
            Map.entry("fixed_time_12_plain", r -> fixedTime(r, Band.PLAIN)),
            Map.entry("fixed_time_12_cloglog", r -> fixedTime(r, Band.LOG_LOG)));

    private static final double[] TIMES = {6, 12, 24};
    private static final double[] QUANTILES = {0.25, 0.5, 0.75};

    private SurvivalReference() {}

    static List<TimeAtRisk> follow(String id) {
        return switch (id) {
            case "km1_all" -> follow(km1());
            case "km1_A" -> follow(km1().where("group", "A"));
            case "km1_B" -> follow(km1().where("group", "B"));
            case "km_half" -> follow(Table.read("km_half.csv"));
            case "lt1" ->
                Table.read("lt1.csv").rows().stream()
                        .map(row -> new TimeAtRisk(
                                Double.parseDouble(row.get("entry_months")),
                                Double.parseDouble(row.get("exit_months")),
                                row.get("event").equals("1")))
                        .toList();
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Table km1() {
        return Table.read("km1.csv");
    }

    private static List<TimeAtRisk> follow(Table table) {
        return table.rows().stream()
                .map(row -> TimeAtRisk.until(
                        Double.parseDouble(row.get("time_months")),
                        row.get("event").equals("1")))
                .toList();
    }

    private static List<List<TimeAtRisk>> groups(String column) {
        return Stream.of("A", "B")
                .map(group -> follow(km1().where(column, group)))
                .toList();
    }

    private static LogRank groupsOf(ReferenceValue r) {
        return switch (r.id()) {
            case "km1" -> LogRank.compare(groups("group"));
            case "km1_4groups" ->
                LogRank.compare(Stream.of("A", "B")
                        .flatMap(group -> Stream.of("1", "2")
                                .map(stratum ->
                                        follow(km1().where("group", group).where("stratum", stratum))))
                        .toList());
            default -> throw Computation.unknown(r);
        };
    }

    private static LogRank stratified() {
        return LogRank.stratified(
                Stream.of("1", "2")
                        .map(stratum -> Stream.of("A", "B")
                                .map(group ->
                                        follow(km1().where("stratum", stratum).where("group", group)))
                                .toList())
                        .toList(),
                Weight.LOG_RANK);
    }

    private static Estimate<Double> curve(ReferenceValue r, List<TimeAtRisk> group) {
        var curve = KaplanMeier.of(group);
        if (r.name().equals("median")) return curve.median(Band.LOG_LOG, P95).time();
        var step = curve.steps().get(r.place() - 1);
        return switch (r.name()) {
            case "time" -> Estimate.of(step.time());
            case "n_risk" -> Estimate.of((double) step.atRisk());
            case "n_event" -> Estimate.of((double) step.events());
            case "surv" -> Estimate.of(step.survival());
            case "greenwood_se_of_S" -> step.standardError();
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> band(ReferenceValue r, Band band) {
        var curve = KaplanMeier.of(follow(r.id()));
        double time = TIMES[r.place() - 1];
        var quantile = curve.quantile(QUANTILES[r.place() - 1], band, P95);
        return switch (r.name()) {
            case "S_at_6_12_24" -> curve.survival(time);
            case "lower_at_6_12_24" -> curve.interval(time, band, P95).map(Interval::low);
            case "upper_at_6_12_24" -> curve.interval(time, band, P95).map(Interval::high);
            case "q25_50_75" -> quantile.time();
            case "q25_50_75_lower" -> quantile.low();
            case "q25_50_75_upper" -> quantile.high();
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> restrictedMean(ReferenceValue r) {
        var mean = KaplanMeier.of(follow(r.id())).restrictedMean(24);
        return switch (r.name()) {
            case "tau24_mean" -> mean.map(RestrictedMean::mean);
            case "tau24_se" -> mean.map(RestrictedMean::standardError);
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> medianFollowUp(ReferenceValue r) {
        var reversed = follow(r.id()).stream().map(TimeAtRisk::reversed).toList();
        if (!r.name().equals("median_followup")) throw Computation.unknown(r);
        return KaplanMeier.of(reversed).median(Band.LOG_LOG, P95).time();
    }

    private static Estimate<Double> logRank(ReferenceValue r, LogRank result) {
        return switch (r.name()) {
            case "chisq" -> result.test().map(ChiSquareStatistic::statistic);
            case "df" -> result.test().map(test -> (double) test.degreesOfFreedom());
            case "p" -> result.test().map(ChiSquareStatistic::p);
            case "obs" -> Estimate.of(result.observed().get(r.place() - 1));
            case "exp" -> Estimate.of(result.expected().get(r.place() - 1));
            case "obs_A" -> Estimate.of(result.observed().get(0));
            case "exp_A" -> Estimate.of(result.expected().get(0));
            case "var_11" -> Estimate.of(result.variance().get(0).get(0));
            default -> throw Computation.unknown(r);
        };
    }

    private static Estimate<Double> fixedTime(ReferenceValue r, Band scale) {
        var test = FixedTime.compare(KaplanMeier.of(follow("km1_A")), KaplanMeier.of(follow("km1_B")), 12, scale);
        return switch (r.name()) {
            case "z" -> test.map(ZStatistic::z);
            case "p" -> test.map(ZStatistic::p);
            default -> throw Computation.unknown(r);
        };
    }
}
