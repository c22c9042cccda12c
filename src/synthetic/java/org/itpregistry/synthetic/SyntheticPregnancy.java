package org.itpregistry.synthetic;

import java.time.LocalDate;

/**
 * A pregnancy, from its last period to its end.
 *
 * @param end day of the delivery or loss; null while it goes on
 * @param loss estimated blood loss within a day of the birth, mL
 */
record SyntheticPregnancy(
        String key,
        LocalDate lmp,
        LocalDate end,
        Outcome outcome,
        int plurality,
        boolean caesarean,
        boolean elective,
        int loss) {
    enum Outcome {
        LIVE_BIRTH,
        STILLBIRTH,
        MISCARRIAGE,
        ONGOING
    }

    private static final int HEMORRHAGE_ML = 500;

    static SyntheticPregnancy draw(String key, LocalDate lmp, Chance chance) {
        Outcome outcome =
                chance.hits(0.045) ? Outcome.MISCARRIAGE : chance.hits(0.015) ? Outcome.STILLBIRTH : Outcome.LIVE_BIRTH;
        int plurality = outcome == Outcome.LIVE_BIRTH && chance.hits(0.035) ? 2 : 1;
        int days =
                switch (outcome) {
                    case MISCARRIAGE -> chance.whole(45, 105);
                    case STILLBIRTH -> chance.whole(175, 270);
                    default ->
                        plurality > 1 ? chance.normalWhole(256, 11, 200, 273) : chance.normalWhole(273, 11, 190, 292);
                };
        boolean hemorrhage = chance.hits(0.15);
        boolean caesarean = outcome != Outcome.MISCARRIAGE && chance.hits(plurality > 1 ? 0.7 : 0.42);
        int loss = hemorrhage
                ? 10 * (int) Math.round(Math.min(2_600, 500 + chance.waiting(260)) / 10.0)
                : 10 * chance.whole(caesarean ? 25 : 15, 48);
        boolean elective = chance.hits(0.55);
        LocalDate end = lmp.plusDays(days);
        return Period.isOver(end)
                ? new SyntheticPregnancy(key, lmp, end, outcome, plurality, caesarean, elective, loss)
                : new SyntheticPregnancy(key, lmp, null, Outcome.ONGOING, plurality, false, false, 0);
    }

    boolean isBirth() {
        return outcome == Outcome.LIVE_BIRTH || outcome == Outcome.STILLBIRTH;
    }

    boolean isHemorrhage() {
        return isBirth() && loss >= HEMORRHAGE_ML;
    }

    /** The day it ended, or the last one that is looked at. */
    LocalDate lastDay() {
        return end == null ? Period.CUTOFF : end;
    }

    int gestationDays() {
        return Period.days(lmp, lastDay());
    }
}
