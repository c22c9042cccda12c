package org.itpregistry.figure;

import java.util.Arrays;

/** What time is counted in, and the steps that people mark an axis of it with. */
public enum TimeUnit {
    DAYS(1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640),
    WEEKS(1, 2, 4, 8, 13, 26, 52, 104, 260, 520),
    MONTHS(1, 2, 3, 6, 12, 24, 60, 120, 240),
    YEARS(1, 2, 5, 10, 20);

    private final double[] steps;

    TimeUnit(double... steps) {
        this.steps = steps;
    }

    /** The smallest step that covers a length of time with no more than so many; beyond all of them, a multiple. */
    double step(double last, int most) {
        double longest = steps[steps.length - 1];
        return Arrays.stream(steps)
                .filter(step -> last / step <= most)
                .findFirst()
                .orElse(longest * Math.ceil(last / longest / most));
    }
}
