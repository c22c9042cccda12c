package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The level of a person's platelets over time: what it would be without treatment, and what lifts it. */
final class PlateletCourse {
    private final double untreated;
    private final List<PlateletEffect> effects = new ArrayList<>();

    /** @param untreated x10^9/L */
    PlateletCourse(double untreated) {
        this.untreated = untreated;
    }

    void add(PlateletEffect effect) {
        effects.add(effect);
    }

    double untreated() {
        return untreated;
    }

    /** The level of a day, x10^9/L: the strongest effect counts, on the scale of multiples on which counts move. */
    double on(LocalDate day) {
        double highest = untreated;
        for (PlateletEffect effect : effects) {
            double share = effect.share(day);
            if (share > 0 && effect.level() > untreated) {
                highest = Math.max(highest, untreated * StrictMath.pow(effect.level() / untreated, share));
            }
        }
        return highest;
    }
}
