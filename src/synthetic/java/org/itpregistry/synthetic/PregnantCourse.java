package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.List;

/** Platelets of a woman over her pregnancies: they sink from the middle of each and rise again after it. */
final class PregnantCourse {
    private static final int SINKS_FROM = 110;
    private static final int SINKS_FOR = 150;
    private static final int RECOVERS_BY = 45;

    private final PlateletCourse course;
    private final double usual;

    PregnantCourse(List<SyntheticPregnancy> pregnancies, Chance chance) {
        double lowest = Math.max(7, Math.min(125, chance.logNormal(52, 0.6)));
        usual = Math.min(190, lowest * chance.real(1.3, 2.1));
        course = new PlateletCourse(lowest);
        LocalDate from = LocalDate.of(1980, 1, 1);
        for (SyntheticPregnancy pregnancy : pregnancies) {
            course.add(new PlateletEffect(
                    from, from.plusDays(RECOVERS_BY), usual, pregnancy.lmp().plusDays(SINKS_FROM), SINKS_FOR));
            from = pregnancy.lastDay().plusDays(2);
        }
        course.add(new PlateletEffect(from, from.plusDays(RECOVERS_BY), usual, null, 1));
    }

    /** Untreated, at the end of a pregnancy, x10^9/L. */
    double lowest() {
        return course.untreated();
    }

    /** Untreated, outside pregnancy, x10^9/L. */
    double usual() {
        return usual;
    }

    void add(PlateletEffect effect) {
        course.add(effect);
    }

    double on(LocalDate day) {
        return course.on(day);
    }
}
