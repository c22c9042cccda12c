package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.ConfidenceLevel.P95;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random data, other ones each day, given to R as well. Left out where R is not installed. */
class RefereeTest {
    private static final int SETS = 60;
    private static final Map<String, EffectMeasure> MEASURES =
            Map.of("RD", EffectMeasure.RISK_DIFFERENCE, "RR", EffectMeasure.RISK_RATIO, "OR", EffectMeasure.ODDS_RATIO);
    private static final Map<String, TauSquared> ESTIMATORS =
            Map.of("DL", TauSquared.DERSIMONIAN_LAIRD, "PM", TauSquared.PAULE_MANDEL, "REML", TauSquared.REML);

    private static final long SEED = Long.getLong("referee.seed", System.currentTimeMillis() / 86_400_000L);

    private final Random random = new Random(SEED);
    private final Map<String, Double> ours = new TreeMap<>();

    private final Map<String, RestrictedLikelihood> likelihoods = new TreeMap<>();

    @TempDir
    Path folder;

    private void put(String set, String quantity, Estimate<Double> value) {
        value.toOptional().ifPresent(number -> ours.put(set + " " + quantity, number));
    }

    private void put(String set, String quantity, double value) {
        ours.put(set + " " + quantity, value);
    }

    private void write(String name, String head, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(head));
        all.addAll(lines);
        Files.write(folder.resolve(name), all);
    }

    @Test
    void r_says_the_same_of_random_data() throws IOException {
        assumeTrue(Referee.isHere(), "left out: R with survival and metafor is not installed");
        samples();
        proportions();
        tables();
        times();
        trials();
        Map<String, Double> theirs = Referee.judge(folder);
        int compared = 0;
        for (Map.Entry<String, Double> answer : theirs.entrySet()) {
            Double own = ours.get(answer.getKey());
            String what = "seed " + SEED + ": " + answer.getKey();
            if (own == null && mayBeMissing(answer.getKey()) || isHigher(answer.getKey(), theirs)) {
                continue;
            }
            assertThat(own).as(what).isNotNull();
            double size = Math.max(1e-3, Math.abs(answer.getValue()));
            assertThat(own).as(what).isCloseTo(answer.getValue(), within(1e-6 * size));
            compared++;
        }
        assertThat(compared).isGreaterThan(theirs.size() * 9 / 10);
        assertThat(theirs).hasSizeGreaterThan(SETS * 40);
    }

    /** R gives limits where the curve is 0 or 1, and pools what tells nothing; we say that there is no answer. */
    private static boolean mayBeMissing(String key) {
        return key.matches(".* (km_12_(low|high)|R[DR]_.*|OR_.*)");
    }

    /** R may stop at the lower of two maxima of the restricted likelihood; ours then is at least as high as R's. */
    private boolean isHigher(String key, Map<String, Double> theirs) {
        String model = key.substring(0, Math.max(0, key.lastIndexOf('_')));
        RestrictedLikelihood likelihood = likelihoods.get(model);
        Double own = ours.get(model + "_tau2");
        Double other = theirs.get(model + "_tau2");
        return likelihood != null && own != null && other != null && likelihood.of(own) > likelihood.of(other) + 1e-9;
    }

    private void samples() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            String set = "s" + i;
            double[] values = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToDouble(any -> random.nextInt(2000) / 10.0)
                    .toArray();
            for (double value : values) {
                lines.add(set + "," + value);
            }
            Sample sample = Sample.of(values);
            for (double p : new double[] {.25, .5, .9}) {
                put(set, "q2_" + p, sample.quantile(Quantile.TYPE_2, p));
                put(set, "q6_" + p, sample.quantile(Quantile.TYPE_6, p));
                put(set, "q7_" + p, sample.quantile(Quantile.TYPE_7, p));
            }
        }
        write("samples.csv", "set,value", lines);
    }

    private void proportions() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            String set = "p" + i;
            int n = 1 + random.nextInt(500);
            int x = random.nextInt(n + 1);
            lines.add(set + "," + x + "," + n);
            var proportion = new Proportion(x, n);
            Interval exact =
                    proportion.interval(ProportionMethod.CLOPPER_PEARSON, P95).orElseThrow();
            Interval wilson = proportion.interval(ProportionMethod.WILSON, P95).orElseThrow();
            put(set, "exact_low", exact.low());
            put(set, "exact_high", exact.high());
            put(set, "wilson_low", wilson.low());
            put(set, "wilson_high", wilson.high());
        }
        write("proportions.csv", "set,x,n", lines);
    }

    private TwoByTwo table(int most) {
        return new TwoByTwo(
                random.nextInt(most), 1 + random.nextInt(most), random.nextInt(most), 1 + random.nextInt(most));
    }

    private static String line(String set, TwoByTwo table) {
        return set + "," + table.a() + "," + table.b() + "," + table.c() + "," + table.d();
    }

    private void tables() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            TwoByTwo table = table(40);
            lines.add(line("t" + i, table));
            put("t" + i, "fisher_p", FisherExact.of(table).map(FisherExact::p));
        }
        write("tables.csv", "set,a,b,c,d", lines);
    }

    private void times() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            String set = "k" + i;
            boolean late = i % 3 == 0;
            List<List<TimeAtRisk>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int person = 0; person < 30 + random.nextInt(60); person++) {
                int entry = late ? random.nextInt(4) : 0;
                var time = new TimeAtRisk(entry, entry + 1 + random.nextInt(30), random.nextInt(3) > 0);
                groups.get(person % 3).add(time);
                lines.add(
                        set + "," + time.entry() + "," + time.exit() + "," + (time.event() ? 1 : 0) + "," + person % 3);
            }
            List<TimeAtRisk> all = groups.stream().flatMap(List::stream).toList();
            KaplanMeier curve = KaplanMeier.of(all);
            put(set, "km_12", curve.survival(12));
            curve.interval(12, Band.LOG_LOG, P95).toOptional().ifPresent(limits -> {
                put(set, "km_12_low", limits.low());
                put(set, "km_12_high", limits.high());
            });
            SurvivalQuantile median = curve.median(Band.LOG_LOG, P95);
            put(set, "median", median.time());
            put(set, "median_low", median.low());
            put(set, "median_high", median.high());
            put(set, "logrank", LogRank.compare(groups).test().map(ChiSquareStatistic::statistic));
        }
        write("times.csv", "set,entry,exit,event,group", lines);
    }

    private void trials() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SETS; i++) {
            String set = "m" + i;
            List<TwoByTwo> trials = IntStream.range(0, 3 + random.nextInt(8))
                    .mapToObj(any -> table(60))
                    .toList();
            trials.forEach(trial -> lines.add(line(set, trial)));
            MEASURES.forEach((name, measure) -> {
                Effects effects = Effects.of(trials, measure, ZeroCells.ADD_HALF);
                likelihoods.put(set + " " + name + "_REML", new RestrictedLikelihood(effects.included()));
                ESTIMATORS.forEach((method, estimator) -> RandomEffects.of(effects, estimator)
                        .toOptional()
                        .ifPresent(model -> {
                            put(set, name + "_" + method + "_tau2", model.tauSquared());
                            put(
                                    set,
                                    name + "_" + method + "_estimate",
                                    model.pooled(P95).estimate());
                            put(
                                    set,
                                    name + "_" + method + "_se",
                                    model.pooled(P95).standardError());
                        }));
                put(
                        set,
                        name + "_MH",
                        MantelHaenszel.pooled(trials, measure, P95).map(PooledEffect::estimate));
            });
        }
        write("trials.csv", "set,a,b,c,d", lines);
    }
}
