package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days on which blood is taken from a person under treatment, and on what occasion. */
final class BloodDraws {
    private static final double MISSED = 0.07;
    /** More than a week after the count before treatment, so that a quick rise does not look like another unit. */
    private static final int SOONEST = 8;

    private static final int WEEKLY_DAYS = 84;
    private static final int MONTHLY_DAYS = 720;

    private final Person person;
    private final Chance chance;
    private final Map<LocalDate, Count.Context> days = new TreeMap<>();

    BloodDraws(Person person, Chance chance) {
        this.person = person;
        this.chance = chance;
    }

    Map<LocalDate, Count.Context> of(List<SyntheticLine> lines) {
        put(person.diagnosis(), Count.Context.UNSCHEDULED);
        for (SyntheticLine line : lines) {
            switch (line.role()) {
                case PRIOR -> aroundOld(line);
                case RESCUE -> aroundRescue(line);
                default -> visits(line, lines);
            }
        }
        return days;
    }

    private void aroundOld(SyntheticLine line) {
        if (chance.hits(0.55)) {
            put(line.start(), Count.Context.ROUTINE);
            LocalDate peak = line.response().peak();
            LocalDate soonest = line.start().plusDays(SOONEST);
            LocalDate next = peak.isBefore(soonest) ? soonest : peak;
            if (!next.isAfter(person.registered())) {
                put(next, Count.Context.ROUTINE);
            }
        }
    }

    private void aroundRescue(SyntheticLine line) {
        put(line.start(), Count.Context.UNSCHEDULED);
        if (chance.hits(0.3)) {
            put(line.start().plusDays(chance.whole(2, 4)), Count.Context.UNSCHEDULED);
        }
        put(line.start().plusDays(SOONEST + (long) chance.whole(0, 2)), Count.Context.UNSCHEDULED);
    }

    /** Weekly at first, then monthly, then each season, until another line begins or nothing more is known. */
    private void visits(SyntheticLine line, List<SyntheticLine> lines) {
        LocalDate start = line.start();
        if (line.role() == SyntheticTreatment.Role.INDEX) {
            put(Period.earlier(start.minusDays(chance.whole(9, 30)), start), Count.Context.ROUTINE);
        }
        put(start.minusDays(chance.whole(0, 5)), Count.Context.VISIT);
        LocalDate until = lines.stream()
                .filter(other -> other.role() == SyntheticTreatment.Role.SUBSEQUENT
                        && other.start().isAfter(start))
                .map(SyntheticLine::start)
                .min(LocalDate::compareTo)
                .orElse(person.lastSeen());
        LocalDate day = start.plusDays(SOONEST);
        boolean first = true;
        while (day.isBefore(until)) {
            if (first || !chance.hits(MISSED)) {
                put(day, Count.Context.VISIT);
            }
            first = false;
            day = day.plusDays(gap(Period.days(start, day)));
        }
    }

    private int gap(int since) {
        if (since < WEEKLY_DAYS) {
            return since < 3 * SOONEST ? SOONEST : 7 + chance.whole(-1, 1);
        }
        return since < MONTHLY_DAYS ? 30 + chance.whole(-4, 6) : 91 + chance.whole(-14, 21);
    }

    private void put(LocalDate day, Count.Context context) {
        if (!day.isBefore(person.diagnosis()) && person.isSeenOn(day)) {
            days.putIfAbsent(day, context);
        }
    }
}
