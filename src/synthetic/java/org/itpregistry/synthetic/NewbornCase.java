package org.itpregistry.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A newborn of a mother with ITP: a person of its own, with counts through the first week, or until well. */
final class NewbornCase {
    private static final int NORMAL = 150;
    private static final List<Integer> LATER = List.of(10, 14, 21, 28);

    private final Chance chance;
    private final Person newborn;
    private final SyntheticPregnancy pregnancy;
    private final int order;
    private final NewbornCourse course;
    private final int nicuDays;
    private LocalDate recovered;

    NewbornCase(
            Person mother, SyntheticPregnancy pregnancy, int number, int order, double mothersLowest, Chance chance) {
        this.chance = chance;
        this.pregnancy = pregnancy;
        this.order = order;
        course = new NewbornCourse(pregnancy.end(), mothersLowest, chance);
        boolean early = pregnancy.gestationDays() < 34 * 7;
        boolean admitted = early || course.lowest() < 50 || chance.hits(0.06);
        nicuDays = !admitted ? 0 : early ? chance.whole(12, 45) : chance.whole(2, 9);
        LocalDate home = pregnancy.end().plusDays(nicuDays + (long) chance.whole(2, pregnancy.caesarean() ? 5 : 3));
        LocalDate seen = home.plusDays(course.isLow() ? 40 : chance.whole(0, 42));
        newborn = new Person(
                mother.key() + "-N" + number,
                mother.center(),
                Person.Kind.NEONATE,
                chance.hits(0.49),
                pregnancy.end(),
                pregnancy.end(),
                pregnancy.end(),
                Period.atMostCutoff(seen),
                false);
    }

    void write(BundleWriter bundle) throws IOException {
        new Profile(newborn, false, chance).write(bundle);
        var chart = new Chart(bundle, newborn);
        treat(chart);
        writeCounts(chart);
        writeRow(chart, bundle);
        chart.visit(newborn.lastSeen(), "LAST", "ALIVE", "COMPLETED", null, false, "NONE", null);
    }

    private void treat(Chart chart) throws IOException {
        LocalDate day = newborn.birth().plusDays(chance.whole(1, 2));
        if (!newborn.isSeenOn(day.plusDays(1))) {
            return;
        }
        if (course.lowest() < 30 && chance.hits(0.85)) {
            chart.treatment(new SyntheticTreatment(
                    "G",
                    SyntheticAgent.IVIG,
                    SyntheticTreatment.Role.RESCUE,
                    RoughDate.exact(day),
                    day,
                    SyntheticDose.infusions("1", "G_PER_KG_PER_DAY", "ONCE", 1),
                    null,
                    "COMPLETED",
                    "LOW_COUNT"));
            course.add(new PlateletEffect(day, day.plusDays(3), chance.real(80, 140), day.plusDays(18), 20));
        }
        if (course.lowest() < 22 && chance.hits(0.6)) {
            chart.treatment(new SyntheticTreatment(
                    "T",
                    SyntheticAgent.PLATELET_TRANSFUSION,
                    SyntheticTreatment.Role.SUPPORTIVE,
                    RoughDate.exact(day),
                    day,
                    SyntheticDose.bags(1),
                    null,
                    "COMPLETED",
                    "LOW_COUNT"));
        }
    }

    private void writeCounts(Chart chart) throws IOException {
        var laboratory = new Laboratory(chance);
        LocalTime born = LocalTime.of(chance.whole(0, 21), chance.whole(0, 59));
        if (chance.hits(0.96)) {
            LocalTime taken = chance.hits(0.9) ? born.plusMinutes(chance.whole(5, 110)) : null;
            chart.count(laboratory.measure(newborn.birth(), taken, course.on(newborn.birth()), Count.Context.BIRTH));
        }
        int every = course.isLow() ? 1 : chance.whole(2, 3);
        for (int age = 1; age <= 7; age += every) {
            take(newborn.birth().plusDays(age), laboratory, chart);
        }
        for (int age : course.isLow() ? LATER : List.<Integer>of()) {
            LocalDate day = newborn.birth().plusDays(age);
            if (recovered == null && take(day, laboratory, chart) >= NORMAL) {
                recovered = day;
            }
        }
    }

    private int take(LocalDate day, Laboratory laboratory, Chart chart) throws IOException {
        if (!newborn.isSeenOn(day)) {
            return 0;
        }
        Count count = laboratory.measure(
                day,
                LocalTime.of(chance.whole(6, 10), chance.whole(0, 59)),
                course.on(day),
                Count.Context.NEONATAL_DAY);
        chart.count(count);
        return count.quality() == Count.Quality.OK ? count.value() : 0;
    }

    private void writeRow(Chart chart, BundleWriter bundle) throws IOException {
        boolean imaged = chance.hits(course.lowest() < 50 ? 0.93 : 0.08);
        boolean hemorrhage = imaged && course.lowest() < 18 && chance.hits(0.06);
        LocalDate imagedOn = newborn.birth().plusDays(chance.whole(1, 3));
        boolean bruised = course.lowest() < 30 && chance.hits(0.4);
        if (bruised) {
            chart.bleed(new Bleeding(newborn, chance)
                    .episode(newborn.birth(), SyntheticBleed.Site.PETECHIAE, "SPONTANEOUS"));
        }
        LocalDate home = newborn.birth().plusDays(nicuDays + 2L);
        boolean isHome = newborn.isSeenOn(home);
        bundle.row(
                BundleFile.NEONATES,
                newborn.key(),
                pregnancy.key(),
                order,
                weight(),
                true,
                nicuDays > 0,
                imaged ? hemorrhage : chance.hits(0.3) ? Missing.NOT_DONE : Boolean.FALSE,
                imaged,
                isHome ? (hemorrhage ? "ALIVE_SEQUELAE" : "ALIVE_WELL") : null,
                isHome ? home : Missing.NOT_YET,
                chance.normalWhole(8, 1, 4, 9),
                chance.normalWhole(9, 0.6, 6, 10),
                chance.hits(0.75) ? "CORD" : "VENOUS",
                bruised,
                imaged && newborn.isSeenOn(imagedOn) ? imagedOn : null,
                imaged ? (hemorrhage ? "HEMORRHAGE" : "NORMAL") : Missing.NOT_DONE,
                chance.hits(0.14),
                nicuDays > 0 ? nicuDays : null,
                recovered);
    }

    private Object weight() {
        if (chance.hits(0.03)) {
            return Missing.UNKNOWN;
        }
        double expected = 3_350 - (280 - pregnancy.gestationDays()) * 26.0 - (pregnancy.plurality() - 1) * 350;
        return chance.normalWhole(expected, 330, 480, 5_100);
    }
}
