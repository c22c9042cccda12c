package org.itpregistry.synthetic;

import java.time.LocalDate;

/**
 * Platelets of a newborn: usual, or low from the mother's antibodies. Then they fall for two to five days, and rise
 * again while the antibodies wane.
 */
final class NewbornCourse {
    private final PlateletCourse course;
    private final boolean low;

    NewbornCourse(LocalDate birth, double mothersLowest, Chance chance) {
        low = chance.hits(mothersLowest < 30 ? 0.4 : 0.17);
        if (!low) {
            course = new PlateletCourse(Math.max(165, Math.min(400, chance.normal(245, 48))));
            return;
        }
        double first = Math.max(14, Math.min(142, chance.logNormal(88, 0.55)));
        LocalDate lowestOn = birth.plusDays(chance.whole(2, 5));
        course = new PlateletCourse(Math.max(8, first * chance.real(0.5, 0.88)));
        course.add(
                new PlateletEffect(birth.minusDays(2), birth.minusDays(1), first, birth, Period.days(birth, lowestOn)));
        course.add(
                new PlateletEffect(lowestOn, lowestOn.plusDays(chance.whole(6, 20)), chance.real(190, 290), null, 1));
    }

    boolean isLow() {
        return low;
    }

    /** Untreated, x10^9/L. */
    double lowest() {
        return course.untreated();
    }

    void add(PlateletEffect effect) {
        course.add(effect);
    }

    double on(LocalDate day) {
        return course.on(day);
    }
}
