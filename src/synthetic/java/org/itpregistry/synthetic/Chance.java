package org.itpregistry.synthetic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Everything that is left to chance in one case. The same seed draws the same on every machine. */
final class Chance {
    private static final long APART = 0x2545F4914F6CDD1DL;

    private final RandomGenerator random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The draws of one case; they do not depend on how many cases there are. */
    static Chance of(long seed, int number) {
        return new Chance(seed * APART + number);
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both bounds included; the low one where there is no room between. */
    int whole(int low, int high) {
        return high <= low ? low : random.nextInt(low, high + 1);
    }

    double real(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Marsaglia's polar method, with functions that give the same last digit everywhere. */
    double normal(double mean, double deviation) {
        double x;
        double square;
        do {
            x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return mean + deviation * x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    }

    int normalWhole(double mean, double deviation, int low, int high) {
        return (int) Math.max(low, Math.min(high, Math.round(normal(mean, deviation))));
    }

    double logNormal(double median, double spread) {
        return median * StrictMath.exp(normal(0, spread));
    }

    /** Days until something that happens at a constant rate, at least one. */
    int waiting(double medianDays) {
        double days = -StrictMath.log(1 - random.nextDouble()) * medianDays / StrictMath.log(2);
        return (int) Math.max(1, Math.min(20_000, Math.round(days)));
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each as likely as its weight. */
    <T> T weighted(List<Weighted<T>> choices) {
        double all = 0;
        for (Weighted<T> choice : choices) {
            all += choice.weight();
        }
        double left = random.nextDouble() * all;
        for (Weighted<T> choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice.what();
            }
        }
        return choices.get(choices.size() - 1).what();
    }

    record Weighted<T>(T what, double weight) {
        static <T> Weighted<T> of(double weight, T what) {
            return new Weighted<>(what, weight);
        }
    }
}
