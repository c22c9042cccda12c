package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is given during a pregnancy and around its end, and the days on which blood is taken. */
final class AntenatalCare {
    private static final int BOOKED_FROM = 50;
    private static final int WEEKLY_FROM = 245;

    private final Person mother;
    private final PregnantCourse course;
    private final Chance chance;
    private final Map<LocalDate, Count.Context> samples = new TreeMap<>();

    AntenatalCare(Person mother, PregnantCourse course, Chance chance) {
        this.mother = mother;
        this.course = course;
        this.chance = chance;
        samples.put(mother.diagnosis(), Count.Context.UNSCHEDULED);
    }

    Map<LocalDate, Count.Context> samples() {
        return samples;
    }

    /** @param first whether nothing has been given in an earlier pregnancy */
    List<SyntheticTreatment> of(SyntheticPregnancy pregnancy, boolean first) {
        List<SyntheticTreatment> given = new ArrayList<>();
        planVisits(pregnancy);
        boolean needed = chance.hits(course.lowest() < 50 ? 0.9 : course.lowest() < 80 ? 0.5 : 0.08);
        if (pregnancy.gestationDays() > 120 && needed) {
            given.add(steroid(pregnancy, first));
        }
        if (pregnancy.isBirth()) {
            if (course.lowest() < 32 && pregnancy.gestationDays() > 250 && chance.hits(0.7)) {
                given.add(immunoglobulin(pregnancy));
            }
            transfusions(pregnancy, given);
            samples.put(pregnancy.end(), Count.Context.DELIVERY);
        }
        return given;
    }

    private void planVisits(SyntheticPregnancy pregnancy) {
        LocalDate day = pregnancy.lmp().plusDays(chance.whole(BOOKED_FROM, BOOKED_FROM + 20));
        while (day.isBefore(pregnancy.lastDay())) {
            samples.putIfAbsent(day, Count.Context.ROUTINE);
            boolean weekly = Period.days(pregnancy.lmp(), day) >= WEEKLY_FROM;
            day = day.plusDays(weekly ? 7 : 28L + chance.whole(-3, 3));
        }
        if (pregnancy.isBirth()) {
            samples.putIfAbsent(pregnancy.end().plusDays(chance.whole(1, 3)), Count.Context.ROUTINE);
            samples.putIfAbsent(pregnancy.end().plusDays(chance.whole(38, 48)), Count.Context.ROUTINE);
        }
    }

    private SyntheticTreatment steroid(SyntheticPregnancy pregnancy, boolean first) {
        int latest = Math.min(230, pregnancy.gestationDays() - 20);
        LocalDate planned = pregnancy.lmp().plusDays(chance.whole(Math.min(100, latest), latest));
        LocalDate start = planned.isBefore(mother.diagnosis()) ? mother.diagnosis() : planned;
        LocalDate end = pregnancy.lastDay().plusDays(chance.whole(7, 28));
        Response response = Response.draw(SyntheticAgent.PREDNISOLONE, start, course.lowest(), 0.85, chance)
                .lasting();
        double level = Math.min(response.level(), 180);
        course.add(new PlateletEffect(start.plusDays(3), response.peak(), level, end, 20));
        samples.put(start, Count.Context.VISIT);
        samples.putIfAbsent(start.plusDays(8), Count.Context.VISIT);
        samples.putIfAbsent(start.plusDays(15), Count.Context.VISIT);
        boolean over = pregnancy.end() != null && mother.isSeenOn(end);
        return new SyntheticTreatment(
                pregnancy.key().replaceFirst(".*-", "") + "S",
                SyntheticAgent.PREDNISOLONE,
                first ? SyntheticTreatment.Role.INDEX : SyntheticTreatment.Role.SUBSEQUENT,
                RoughDate.exact(start),
                over ? end : null,
                SyntheticDose.oral(chance.any(List.of("10", "20", "20", "30", "40")), "MG_PER_DAY"),
                response.degree(),
                over ? "COMPLETED" : null,
                "LOW_COUNT");
    }

    private SyntheticTreatment immunoglobulin(SyntheticPregnancy pregnancy) {
        LocalDate start = pregnancy.end().minusDays(chance.whole(4, 9));
        Response response = Response.draw(SyntheticAgent.IVIG, start, course.lowest(), 0.8, chance);
        course.add(response.effect(start, 14));
        samples.put(start, Count.Context.VISIT);
        return new SyntheticTreatment(
                pregnancy.key().replaceFirst(".*-", "") + "G",
                SyntheticAgent.IVIG,
                SyntheticTreatment.Role.RESCUE,
                RoughDate.exact(start),
                start.plusDays(1),
                SyntheticAgent.IVIG.dose(),
                response.degree(),
                "COMPLETED",
                "DELIVERY");
    }

    private void transfusions(SyntheticPregnancy pregnancy, List<SyntheticTreatment> given) {
        LocalDate day = pregnancy.end().minusDays(chance.whole(0, 1));
        double level = course.on(day);
        if (level < 45 && chance.hits(0.75)) {
            given.add(bags(
                    pregnancy,
                    SyntheticAgent.PLATELET_TRANSFUSION,
                    day,
                    chance.whole(1, level < 20 ? 12 : 6),
                    "DELIVERY"));
            course.add(new PlateletEffect(day.minusDays(1), day, level + chance.real(15, 40), day.plusDays(2), 4));
            samples.put(pregnancy.end().minusDays(2), Count.Context.PRE_TRANSFUSION);
            samples.putIfAbsent(pregnancy.end().plusDays(1), Count.Context.POST_TRANSFUSION);
        }
        if (pregnancy.loss() >= 1_000 && pregnancy.isBirth()) {
            given.add(bags(pregnancy, SyntheticAgent.RBC_TRANSFUSION, pregnancy.end(), chance.whole(1, 4), "BLEEDING"));
        }
    }

    private static SyntheticTreatment bags(
            SyntheticPregnancy pregnancy, SyntheticAgent agent, LocalDate day, int number, String reason) {
        return new SyntheticTreatment(
                pregnancy.key().replaceFirst(".*-", "") + (agent == SyntheticAgent.RBC_TRANSFUSION ? "R" : "T"),
                agent,
                SyntheticTreatment.Role.SUPPORTIVE,
                RoughDate.exact(day),
                day,
                SyntheticDose.bags(number),
                null,
                "COMPLETED",
                reason);
    }
}
