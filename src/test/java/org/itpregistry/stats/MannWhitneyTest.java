package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.itpregistry.stats.Estimate.Reason.NO_OBSERVATIONS;
import static org.itpregistry.stats.Estimate.Reason.NO_VARIATION;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MannWhitneyTest {

    private static MannWhitney compare(double[] first, double[] second) {
        return MannWhitney.of(Sample.of(first), Sample.of(second)).orElseThrow();
    }

    private static double[] whole(Random random, int size, int bound) {
        return random.ints(size, 0, bound).asDoubleStream().toArray();
    }

    /** Over all ways to choose the first sample from both, pair by pair, without ranks. */
    private static double byEnumeration(double[] first, double[] second) {
        double[] all = IntStream.concat(IntStream.range(0, first.length), IntStream.range(0, second.length))
                .mapToDouble(i -> 0)
                .toArray();
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        double observed = Math.abs(twiceU(all, (1 << first.length) - 1) - (double) first.length * second.length);
        int ways = 0;
        int far = 0;
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) != first.length) continue;
            ways++;
            if (Math.abs(twiceU(all, chosen) - (double) first.length * second.length) >= observed) far++;
        }
        return (double) far / ways;
    }

    private static int twiceU(double[] all, int chosen) {
        int sum = 0;
        for (int i = 0; i < all.length; i++)
            for (int j = 0; j < all.length; j++)
                if ((chosen >> i & 1) == 1 && (chosen >> j & 1) == 0)
                    sum += all[i] > all[j] ? 2 : all[i] == all[j] ? 1 : 0;
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 1000})
    void the_exact_p_is_that_of_all_ways_to_deal_the_ranks(int bound) {
        var random = new Random(bound);
        for (int i = 0; i < 20; i++) {
            double[] first = whole(random, 1 + random.nextInt(6), bound);
            double[] second = whole(random, 1 + random.nextInt(6), bound);
            assertThat(compare(first, second).exact()).isCloseTo(byEnumeration(first, second), within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 1000})
    void the_shift_is_the_median_of_all_differences(int bound) {
        var random = new Random(bound);
        for (int i = 0; i < 50; i++) {
            double[] first = whole(random, 1 + random.nextInt(9), bound);
            double[] second = whole(random, 1 + random.nextInt(9), bound);
            double[] differences = Arrays.stream(first)
                    .flatMap(x -> Arrays.stream(second).map(y -> x - y))
                    .toArray();
            assertThat(compare(first, second).shift())
                    .isEqualTo(Sample.of(differences).median().orElseThrow());
        }
    }

    @Test
    @Tag("slow")
    void the_shift_of_large_samples_needs_no_table_of_differences() {
        double[] first = IntStream.range(0, 100_000).asDoubleStream().toArray();
        double[] second = Arrays.stream(first).map(x -> x - 1e300).toArray();
        assertThat(compare(first, first).shift()).isZero();
        assertThat(compare(first, second).shift()).isEqualTo(1e300);
        assertThat(compare(second, first).shift()).isEqualTo(-1e300);
    }

    @Test
    void u_counts_pairs_and_ties_half() {
        assertThat(compare(new double[] {2, 3}, new double[] {1, 2}).u()).isEqualTo(3.5);
        assertThat(compare(new double[] {1, 2}, new double[] {2, 3}).u()).isEqualTo(0.5);
    }

    @Test
    void when_all_are_tied_there_is_no_normal_p_and_the_exact_one_is_1() {
        var tied = compare(new double[] {5, 5, 5}, new double[] {5, 5});
        assertThat(tied.normal(false)).isEqualTo(Estimate.not(NO_VARIATION));
        assertThat(tied.normal(true)).isEqualTo(Estimate.not(NO_VARIATION));
        assertThat(tied.exact()).isEqualTo(1);
        assertThat(tied.shift()).isZero();
    }

    @Test
    void an_empty_sample_is_an_answer() {
        assertThat(MannWhitney.of(Sample.of(), Sample.of(1))).isEqualTo(Estimate.not(NO_OBSERVATIONS));
        assertThat(MannWhitney.of(Sample.of(1), Sample.of())).isEqualTo(Estimate.not(NO_OBSERVATIONS));
    }

    @Test
    void up_to_fifty_observations_p_is_exact_and_beyond_normal_with_correction() {
        var random = new Random(7);
        double[] first = whole(random, 20, 100);
        var fifty = compare(first, whole(random, 30, 100));
        assertThat(fifty.p()).isEqualTo(Estimate.of(fifty.exact()));
        var more = compare(first, whole(random, 31, 100));
        assertThat(more.p()).isEqualTo(more.normal(true).map(ZStatistic::p)).isNotEqualTo(Estimate.of(more.exact()));
    }

    @Test
    @Tag("slow")
    void exact_p_has_its_limit() {
        var random = new Random(7);
        double[] hundred = random.doubles(100).toArray();
        var most = compare(hundred, random.doubles(100).toArray());
        assertThat(most.exact()).isCloseTo(most.normal(true).orElseThrow().p(), within(1e-3));
        var tooMany = compare(hundred, random.doubles(101).toArray());
        assertThatIllegalArgumentException().isThrownBy(tooMany::exact);
    }

    @Test
    void exchanging_the_samples_mirrors_z() {
        double[] first = {4, 11, 7, 19};
        double[] second = {9, 31, 28};
        for (boolean continuity : new boolean[] {true, false}) {
            double z = compare(first, second).normal(continuity).orElseThrow().z();
            assertThat(compare(second, first).normal(continuity).orElseThrow().z())
                    .isEqualTo(-z);
        }
    }

    @Test
    void at_the_mean_there_is_nothing_to_correct() {
        var even = compare(new double[] {1, 4}, new double[] {2, 3});
        assertThat(even.normal(true)).isEqualTo(Estimate.of(new ZStatistic(0, 1)));
    }
}
