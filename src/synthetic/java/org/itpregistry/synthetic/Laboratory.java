package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.time.LocalTime;

/** Turns the true level of a day into what is reported: with noise, limits and now and then clumps. */
final class Laboratory {
    private static final int LIMIT = 5;
    private static final double NOISE = 0.1;
    private static final double MOST = 640;

    private final Chance chance;
    /** Some devices do not resolve the lowest counts. */
    private final boolean limited;

    Laboratory(Chance chance) {
        this.chance = chance;
        this.limited = chance.hits(0.25);
    }

    Count measure(LocalDate day, double level, Count.Context context) {
        return measure(day, null, level, context);
    }

    Count measure(LocalDate day, LocalTime time, double level, Count.Context context) {
        int value = (int) Math.round(Math.max(1, Math.min(MOST, chance.logNormal(level, NOISE))));
        if (chance.hits(0.004)) {
            return new Count(day, time, Math.max(1, value / 2), false, context, Count.Quality.CLUMPED);
        }
        if (chance.hits(0.003)) {
            return new Count(day, time, value, false, context, Count.Quality.CITRATE_CORRECTED);
        }
        return limited && value < LIMIT
                ? new Count(day, time, LIMIT, true, context, Count.Quality.OK)
                : new Count(day, time, value, false, context, Count.Quality.OK);
    }
}
