package org.itpregistry.synthetic;

import java.time.LocalDate;

/**
 * How a person answers to one line of treatment.
 *
 * @param seen whether there is a response, complete or not
 * @param level platelets at its height, x10^9/L
 * @param lost day on which it begins to go; null when it lasts
 */
record Response(Degree degree, LocalDate first, LocalDate peak, double level, LocalDate lost) {
    enum Degree {
        CR,
        R,
        NR
    }

    private static final double RISE_BEGINS = 0.4;

    /**
     * Draws a response.
     *
     * @param resistance 1 for a person like others, more for one whose platelets answer less
     */
    static Response draw(SyntheticAgent agent, LocalDate start, double untreated, double resistance, Chance chance) {
        SyntheticAgent.Kinetics kinetics = agent.kinetics();
        int first = chance.whole(kinetics.firstLow(), kinetics.firstHigh());
        int peak = Math.max(first + 2, chance.whole(kinetics.peakLow(), kinetics.peakHigh()));
        boolean complete = chance.hits(kinetics.complete() / resistance);
        boolean partial = chance.hits(kinetics.partial() / (1 - kinetics.complete()));
        LocalDate lost = start.plusDays((long) peak + chance.waiting(kinetics.medianDays()));
        LocalDate peaks = start.plusDays(peak);
        if (complete) {
            double level = Math.max(115, Math.min(420, chance.logNormal(175, 0.3)));
            return new Response(Degree.CR, start.plusDays(first), peaks, level, lost);
        }
        if (partial) {
            double level = Math.max(untreated * 2.4, chance.real(42, 92));
            return new Response(Degree.R, start.plusDays(first), peaks, level, lost);
        }
        return new Response(Degree.NR, start.plusDays(first), peaks, untreated * chance.real(1, 1.4), lost);
    }

    boolean seen() {
        return degree != Degree.NR;
    }

    /** The same, gone by that day at the latest. */
    Response goneBy(LocalDate day) {
        return lost.isBefore(day) ? this : new Response(degree, first, peak, level, day);
    }

    Response lasting() {
        return new Response(degree, first, peak, level, null);
    }

    PlateletEffect effect(LocalDate start, int fading) {
        long wait = Math.round(Period.days(start, first) * RISE_BEGINS);
        return new PlateletEffect(start.plusDays(wait), peak, level, lost, fading);
    }
}
