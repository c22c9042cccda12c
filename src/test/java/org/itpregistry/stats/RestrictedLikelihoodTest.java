package org.itpregistry.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values of the likelihood worked out on their own, in Python; maxima looked for by trying a grid. */
class RestrictedLikelihoodTest {
    /** Eight trials whose likelihood rises again at 0.14, to less than it is at 0. */
    private static final int[][] TWO_MAXIMA = {
        {2736, 6000, 1934, 6000},
        {54, 80, 43, 80},
        {12, 20, 7, 20},
        {12, 20, 10, 20},
        {19, 30, 4, 30},
        {3386, 6000, 2544, 6000},
        {4, 20, 2, 20},
        {45, 50, 29, 50}
    };

    private static List<Effect> logOddsRatios(int[][] trials) {
        List<TwoByTwo> tables = new ArrayList<>();
        for (int[] trial : trials) {
            tables.add(new TwoByTwo(trial[0], trial[1] - trial[0], trial[2], trial[3] - trial[2]));
        }
        return Effects.of(tables, EffectMeasure.ODDS_RATIO, ZeroCells.ADD_HALF).included();
    }

    @Test
    void of_two_maxima_the_higher_is_taken() {
        List<Effect> effects = logOddsRatios(TWO_MAXIMA);
        var likelihood = new RestrictedLikelihood(effects);
        assertThat(likelihood.of(0)).isCloseTo(-1.0600365984462163, within(1e-9));
        assertThat(likelihood.of(0.14026300480918452)).isCloseTo(-1.9743621940194886, within(1e-9));
        assertThat(likelihood.highest()).isZero();
        assertThat(TauSquared.REML.of(new Effects(effects, 0)).orElseThrow()).isZero();
    }

    @Test
    void nowhere_is_it_higher_than_where_it_is_said_to_be_highest() {
        Random random = new Random(41);
        int apart = 0;
        for (int set = 0; set < 1500; set++) {
            List<Effect> effects = effects(random);
            var likelihood = new RestrictedLikelihood(effects);
            double highest = likelihood.of(likelihood.highest());
            double tried = IntStream.range(0, 4000)
                    .mapToDouble(i -> likelihood.of(1e-6 * Math.expm1(i * 0.005)))
                    .max()
                    .orElseThrow();
            assertThat(highest).as("%s", effects).isGreaterThanOrEqualTo(tried - 1e-9);
            apart += likelihood.highest() == 0 ? 1 : 0;
        }
        // both kinds must be among the sets: those where trials agree, and those where they do not
        assertThat(apart).isBetween(100, 1400);
    }

    /** Two to twelve trials whose variances differ by up to a million. */
    private static List<Effect> effects(Random random) {
        double spread = random.nextBoolean() ? 0 : Math.exp(random.nextGaussian());
        return IntStream.range(0, 2 + random.nextInt(11))
                .mapToObj(i -> {
                    double variance = Math.exp(random.nextDouble() * 14 - 10);
                    double sd = Math.sqrt(variance + (random.nextInt(3) == 0 ? spread : 0));
                    return new Effect(sd * random.nextGaussian(), variance, false);
                })
                .toList();
    }
}
