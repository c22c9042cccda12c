package org.itpregistry.stats;

import static org.itpregistry.stats.ConfidenceLevel.P95;

import java.util.List;
import java.util.Map;

/** Cumulative incidence with a competing cause, of {@code cr1.csv}. */
final class CompetingReference {

    static final Map<String, Computation> COMPUTATIONS = Map.of(
            "aalen_johansen", CompetingReference::atTime,
            "aalen_johansen_cloglog", CompetingReference::atTime,
            "survfit_multistate", CompetingReference::atTime,
            "one_minus_km_naive", CompetingReference::naive,
            "gray", CompetingReference::gray);

    private static final double[] TIMES = {6, 12, 24};

    private CompetingReference() {}

    static List<Exit> group(String group) {
        return Table.read("cr1.csv").where("group", group).rows().stream()
                .map(row -> new Exit(Double.parseDouble(row.get("time_months")), Integer.parseInt(row.get("status"))))
                .toList();
    }

    /** The id is {@code cr1_A_cause1}, or {@code cr1_A} with the cause in the quantity. */
    private static Estimate<Double> atTime(ReferenceValue r) {
        String[] id = r.id().split("_", 3);
        int cause = id.length == 3 ? Integer.parseInt(id[2].substring("cause".length())) : 0;
        double time = TIMES[r.place() - 1];
        return switch (r.name()) {
            case "est_at_6_12_24" -> curve(id[1], cause).incidence(time);
            case "var_at_6_12_24" -> curve(id[1], cause).variance(time);
            case "lower_at_6_12_24" ->
                curve(id[1], cause).interval(time, Band.LOG_LOG, P95).map(Interval::low);
            case "upper_at_6_12_24" ->
                curve(id[1], cause).interval(time, Band.LOG_LOG, P95).map(Interval::high);
            case "relapse_at_6_12_24" -> curve(id[1], 1).incidence(time);
            case "death_at_6_12_24" -> curve(id[1], 2).incidence(time);
            default -> throw Computation.unknown(r);
        };
    }

    private static CumulativeIncidence curve(String group, int cause) {
        return CumulativeIncidence.of(group(group), cause);
    }

    private static Estimate<Double> naive(ReferenceValue r) {
        var relapses = group("A").stream()
                .map(exit -> TimeAtRisk.until(exit.time(), exit.cause() == 1))
                .toList();
        if (!r.name().equals("relapse_at_6_12_24")) throw Computation.unknown(r);
        return KaplanMeier.of(relapses).survival(TIMES[r.place() - 1]).map(s -> 1 - s);
    }

    private static Estimate<Double> gray(ReferenceValue r) {
        var groups = List.of(group("A"), group("B"));
        return switch (r.name()) {
            case "stat_cause1" -> Gray.compare(groups, 1).map(ChiSquareStatistic::statistic);
            case "stat_cause2" -> Gray.compare(groups, 2).map(ChiSquareStatistic::statistic);
            case "p_cause1" -> Gray.compare(groups, 1).map(ChiSquareStatistic::p);
            case "p_cause2" -> Gray.compare(groups, 2).map(ChiSquareStatistic::p);
            default -> throw Computation.unknown(r);
        };
    }
}
