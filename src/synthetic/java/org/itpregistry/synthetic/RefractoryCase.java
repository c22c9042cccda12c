package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An adult or child whose ITP is chronic or refractory, from the diagnosis to the last visit. */
final class RefractoryCase {
    private static final int FADING = 20;

    private final Person person;
    private final LocalDate index;
    private final Chance chance;
    private final List<SyntheticLine> lines;
    private final PlateletCourse course;

    private RefractoryCase(Person person, LocalDate index, Ladder ladder, Chance chance) {
        this.person = person;
        this.index = index;
        this.chance = chance;
        double untreated = Math.max(3, Math.min(27, chance.logNormal(14, 0.45)));
        lines = new LinePlan(person, ladder, untreated, chance).plan(index);
        course = new PlateletCourse(untreated);
        lines.forEach(line -> course.add(line.response().effect(line.start(), FADING)));
    }

    static RefractoryCase adult(String key, SyntheticCenter center, Chance chance) {
        LocalDate index = Period.CUTOFF.minusDays(chance.whole(120, 4_500));
        LocalDate diagnosis = index.minusDays(Math.min(7_000, 150 + chance.waiting(1_100)));
        double age = chance.hits(0.45) ? chance.real(18, 45) : Math.max(18, Math.min(90, chance.normal(62, 13)));
        LocalDate birth = diagnosis.minusDays((long) (age * 365.25) + 1);
        Person person = person(
                key,
                center,
                Person.Kind.ADULT,
                chance.hits(0.6),
                birth,
                diagnosis,
                index,
                age > 70 ? 0.16 : 0.03,
                chance);
        return new RefractoryCase(person, index, Ladder.ADULT, chance);
    }

    static RefractoryCase child(String key, SyntheticCenter center, Chance chance) {
        double age = Math.min(15.2, 0.4 + Math.abs(chance.normal(5, 4)));
        LocalDate index = Period.CUTOFF.minusDays(chance.whole(120, 4_500));
        LocalDate diagnosis = index.minusDays(Math.min(900, 35 + chance.waiting(200)));
        LocalDate birth = diagnosis.minusDays((long) (age * 365.25) + 1);
        Person person =
                person(key, center, Person.Kind.PEDIATRIC, chance.hits(0.48), birth, diagnosis, index, 0.002, chance);
        return new RefractoryCase(person, index, Ladder.CHILD, chance);
    }

    private static Person person(
            String key,
            SyntheticCenter center,
            Person.Kind kind,
            boolean female,
            LocalDate birth,
            LocalDate diagnosis,
            LocalDate index,
            double mortality,
            Chance chance) {
        LocalDate entry = index.minusDays(chance.whole(0, 40));
        LocalDate soonest = index.plusDays(60);
        boolean dies = chance.hits(mortality);
        LocalDate late = Period.CUTOFF.minusDays(chance.whole(0, 150));
        LocalDate early = soonest.plusDays(chance.whole(0, Period.days(soonest, Period.CUTOFF) - 1));
        LocalDate last = !dies && chance.hits(0.72) ? late : early;
        return new Person(
                key,
                center,
                kind,
                female,
                birth,
                diagnosis,
                entry.isBefore(diagnosis) ? diagnosis : entry,
                last.isBefore(soonest) ? soonest : last,
                dies);
    }

    void write(BundleWriter bundle) throws IOException {
        boolean splenectomy = lines.stream().anyMatch(line -> line.agents().contains(SyntheticAgent.SPLENECTOMY));
        new Profile(person, splenectomy, chance).write(bundle);
        var chart = new Chart(bundle, person);
        SortedMap<LocalDate, Count.Context> days = new TreeMap<>(new BloodDraws(person, chance).of(lines));
        var laboratory = new Laboratory(chance);
        for (var day : days.entrySet()) {
            chart.count(laboratory.measure(day.getKey(), course.on(day.getKey()), day.getValue()));
        }
        for (SyntheticLine line : lines) {
            if (person.isSeenOn(line.start())) {
                for (SyntheticTreatment row : line.rows(person, chance)) {
                    chart.treatment(row);
                }
            }
        }
        concomitantSteroid(chart);
        List<SyntheticBleed> bleeds = writeBleeds(chart, days);
        new SideEffects(person, chance, chart).write(lines);
        new FollowUps(person, chance, chart).write(state(bleeds));
        chart.observation(person.registered(), "HEMOGLOBIN", Math.max(6.5, chance.normal(12.9, 1.6)), "G_PER_DL");
        chart.observation(person.registered(), "WBC", Math.max(2.5, chance.logNormal(7.4, 0.3)), "1E9_PER_L");
    }

    /** Steroids that are still being withdrawn when the index regimen begins. */
    private void concomitantSteroid(Chart chart) throws IOException {
        if (!chance.hits(0.3)) {
            return;
        }
        LocalDate start = index.minusDays(chance.whole(8, 30));
        LocalDate end = index.plusDays(chance.whole(14, 50));
        if (!start.isBefore(person.diagnosis())) {
            SyntheticAgent agent =
                    person.kind() == Person.Kind.PEDIATRIC ? SyntheticAgent.PREDNISOLONE : SyntheticAgent.PREDNISONE;
            chart.treatment(new SyntheticTreatment(
                    "C",
                    agent,
                    SyntheticTreatment.Role.CONCOMITANT,
                    RoughDate.exact(start),
                    end,
                    agent.dose().of("0.5"),
                    null,
                    "COMPLETED",
                    "MAINTENANCE"));
        }
    }

    private List<SyntheticBleed> writeBleeds(Chart chart, SortedMap<LocalDate, Count.Context> days) throws IOException {
        List<SyntheticBleed> bleeds = new Bleeding(person, chance).along(course, days);
        for (SyntheticBleed bleed : bleeds) {
            chart.bleed(bleed);
        }
        if (bleeds.stream().noneMatch(bleed -> bleed.isOpenOn(index)) && chance.hits(0.5)) {
            chart.bleed(SyntheticBleed.none(index));
        }
        return bleeds;
    }

    private FollowUps.State state(List<SyntheticBleed> bleeds) {
        return new FollowUps.State() {
            @Override
            public boolean treated(LocalDate day) {
                return lines.stream().anyMatch(line -> line.isGivenOn(day));
            }

            @Override
            public boolean bleeding(LocalDate day) {
                return bleeds.stream().anyMatch(bleed -> bleed.isOpenOn(day));
            }

            @Override
            public Object response(LocalDate day) {
                if (day.isBefore(index.plusDays(30))) {
                    return null;
                }
                double level = course.on(day);
                return chance.hits(0.06)
                        ? "UNKNOWN"
                        : level >= 100 ? "CR" : level >= 30 && level >= 2 * course.untreated() ? "R" : "NR";
            }
        };
    }
}
