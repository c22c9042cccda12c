package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A woman with ITP, her pregnancies and her newborns. */
final class PregnancyCase {
    private static final LocalDate FIRST = LocalDate.of(Period.FIRST_YEAR, 1, 1);

    private final Chance chance;
    private final Person mother;
    private final boolean knownBefore;
    private final List<SyntheticPregnancy> pregnancies;
    private final PregnantCourse course;
    private final AntenatalCare care;

    PregnancyCase(String key, SyntheticCenter center, Chance chance) {
        this.chance = chance;
        pregnancies = pregnancies(key, chance);
        SyntheticPregnancy first = pregnancies.get(0);
        knownBefore = first.outcome() == SyntheticPregnancy.Outcome.MISCARRIAGE || chance.hits(0.7);
        mother = mother(key, center);
        course = new PregnantCourse(pregnancies, chance);
        care = new AntenatalCare(mother, course, chance);
    }

    private static List<SyntheticPregnancy> pregnancies(String key, Chance chance) {
        LocalDate lmp = FIRST.plusDays(chance.whole(0, Period.days(FIRST, Period.CUTOFF) - 100));
        List<SyntheticPregnancy> all = new ArrayList<>(List.of(SyntheticPregnancy.draw(key + "-G1", lmp, chance)));
        LocalDate again = all.get(0).lastDay().plusDays(chance.whole(150, 900));
        if (chance.hits(0.14) && Period.isOver(again.plusDays(70))) {
            all.add(SyntheticPregnancy.draw(key + "-G2", again, chance));
        }
        return all;
    }

    private Person mother(String key, SyntheticCenter center) {
        SyntheticPregnancy first = pregnancies.get(0);
        SyntheticPregnancy last = pregnancies.get(pregnancies.size() - 1);
        LocalDate diagnosis = knownBefore
                ? first.lmp().minusDays(30L + Math.min(4_000, chance.waiting(900)))
                : first.lmp().plusDays(chance.whole(50, Math.min(235, first.gestationDays() - 10)));
        LocalDate birth = first.lmp().minusDays(chance.normalWhole(29 * 365.25, 5 * 365.25, 18 * 366, 42 * 365));
        LocalDate booked = first.lmp().plusDays(chance.whole(40, 42 + Math.min(70, first.gestationDays() - 45)));
        LocalDate entry = booked.isBefore(diagnosis) ? diagnosis : booked;
        LocalDate after = last.end() == null ? Period.CUTOFF : last.end().plusDays(chance.whole(60, 500));
        return new Person(
                key,
                center,
                Person.Kind.PREGNANCY,
                true,
                birth.isBefore(diagnosis) ? birth : diagnosis.minusYears(4),
                diagnosis,
                Period.earlier(entry, first.lastDay()),
                Period.atMostCutoff(after),
                false);
    }

    void write(BundleWriter bundle) throws IOException {
        new Profile(mother, false, chance).write(bundle);
        var chart = new Chart(bundle, mother);
        if (knownBefore && chance.hits(0.6)) {
            chart.treatment(earlierCourse());
        }
        List<SyntheticTreatment> treatments = new ArrayList<>();
        for (SyntheticPregnancy pregnancy : pregnancies) {
            treatments.addAll(care.of(pregnancy, treatments.isEmpty()));
        }
        for (SyntheticTreatment treatment : treatments) {
            chart.treatment(treatment);
        }
        SortedMap<LocalDate, Count> counts = counts();
        for (Count count : counts.values()) {
            chart.count(count);
        }
        for (SyntheticPregnancy pregnancy : pregnancies) {
            writeBleeds(pregnancy, chart);
            new PregnancyRow(mother, pregnancy, knownBefore || pregnancy != pregnancies.get(0), course, chance)
                    .write(counts.get(pregnancy.lastDay()), pregnancies.indexOf(pregnancy), bundle);
        }
        writeVisits(treatments, chart);
        chart.observation(mother.registered(), "HEMOGLOBIN", chance.normal(11.6, 1.1), "G_PER_DL");
        writeNewborns(bundle);
    }

    private SyntheticTreatment earlierCourse() {
        LocalDate start = mother.diagnosis().plusDays(chance.whole(0, 5));
        RoughDate begin = RoughDate.remembered(start, chance);
        boolean exact = begin.known() == RoughDate.Known.DAY;
        LocalDate end = Period.earlier(start.plusDays(35), pregnancies.get(0).lmp());
        return new SyntheticTreatment(
                "P1",
                SyntheticAgent.PREDNISOLONE,
                SyntheticTreatment.Role.PRIOR,
                begin,
                exact ? end : Missing.UNKNOWN,
                SyntheticAgent.PREDNISOLONE.dose(),
                chance.any(List.of("CR", "R", "NR", "TRANSIENT", "UNKNOWN")),
                "COMPLETED",
                "LOW_COUNT");
    }

    private SortedMap<LocalDate, Count> counts() {
        SortedMap<LocalDate, Count> counts = new TreeMap<>();
        var laboratory = new Laboratory(chance);
        for (var day : care.samples().entrySet()) {
            LocalDate date = day.getKey();
            if (mother.isSeenOn(date) && !date.isBefore(mother.diagnosis())) {
                counts.put(date, laboratory.measure(date, course.on(date), day.getValue()));
            }
        }
        return counts;
    }

    private void writeBleeds(SyntheticPregnancy pregnancy, Chart chart) throws IOException {
        var bleeding = new Bleeding(mother, chance);
        LocalDate from = pregnancy.lmp().isBefore(mother.diagnosis())
                ? mother.diagnosis()
                : pregnancy.lmp().plusDays(40);
        int room = Period.days(from, pregnancy.lastDay()) - 1;
        if (room > 0 && chance.hits(course.lowest() < 30 ? 0.55 : course.lowest() < 60 ? 0.25 : 0.06)) {
            chart.bleed(bleeding.episode(from.plusDays(chance.whole(0, room)), "PREGNANCY"));
        }
        if (pregnancy.isHemorrhage()) {
            LocalDate day = pregnancy.end();
            boolean known = mother.isSeenOn(day.plusDays(1));
            chart.bleed(new SyntheticBleed(
                    day,
                    SyntheticBleed.Site.POSTPARTUM,
                    pregnancy.loss() >= 1_000 ? 3 : 2,
                    pregnancy.loss() >= 1_000 ? 3 : 2,
                    "DELIVERY",
                    pregnancy.loss() >= 1_000,
                    pregnancy.loss(),
                    known ? "RESOLVED" : "ONGOING",
                    known ? day.plusDays(1) : null));
        }
    }

    private void writeVisits(List<SyntheticTreatment> treatments, Chart chart) throws IOException {
        visit(mother.registered(), "BOOKING", "IN_FOLLOW_UP", treatments, chart);
        for (SyntheticPregnancy pregnancy : pregnancies) {
            LocalDate sixWeeks = pregnancy.lastDay().plusDays(chance.whole(38, 48));
            if (pregnancy.isBirth() && sixWeeks.isBefore(mother.lastSeen().minusDays(7))) {
                visit(sixWeeks, "POSTPARTUM_6W", "IN_FOLLOW_UP", treatments, chart);
            }
        }
        if (mother.lastSeen().isAfter(mother.registered())) {
            boolean ended = Period.days(mother.lastSeen(), Period.CUTOFF) > 200;
            visit(mother.lastSeen(), "LAST", ended ? "COMPLETED" : "IN_FOLLOW_UP", treatments, chart);
        }
    }

    private void visit(LocalDate day, String code, String status, List<SyntheticTreatment> treatments, Chart chart)
            throws IOException {
        boolean treated = treatments.stream()
                .filter(treatment -> treatment.role() != SyntheticTreatment.Role.SUPPORTIVE)
                .anyMatch(treatment -> !day.isBefore(treatment.start().day())
                        && (treatment.end() == null || !day.isAfter((LocalDate) treatment.end())));
        chart.visit(day, code, "ALIVE", status, null, treated, chance.hits(0.04) ? "PRESENT" : "NONE", null);
    }

    private void writeNewborns(BundleWriter bundle) throws IOException {
        int number = 0;
        for (SyntheticPregnancy pregnancy : pregnancies) {
            if (pregnancy.outcome() == SyntheticPregnancy.Outcome.LIVE_BIRTH) {
                for (int order = 1; order <= pregnancy.plurality(); order++) {
                    new NewbornCase(mother, pregnancy, ++number, order, course.lowest(), chance).write(bundle);
                }
            }
        }
    }
}
