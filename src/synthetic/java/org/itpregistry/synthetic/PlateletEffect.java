package org.itpregistry.synthetic;

import java.time.LocalDate;

/**
 * What one treatment, or the disease leaving by itself, does to the level of platelets.
 *
 * @param rises day on which the rise begins
 * @param peaks day on which the level is reached
 * @param level platelets that it lifts to, x10^9/L
 * @param fades day on which the effect begins to go; null when it stays
 * @param fading days until it has gone
 */
record PlateletEffect(LocalDate rises, LocalDate peaks, double level, LocalDate fades, int fading) {
    /** From 0, no effect, to 1, the level. */
    double share(LocalDate day) {
        double up = eased(Period.days(rises, day), Math.max(1, Period.days(rises, peaks)));
        double down = fades == null ? 0 : eased(Period.days(fades, day), fading);
        return up * (1 - down);
    }

    private static double eased(int days, int all) {
        double x = Math.max(0, Math.min(1, (double) days / all));
        return x * x * (3 - 2 * x);
    }
}
