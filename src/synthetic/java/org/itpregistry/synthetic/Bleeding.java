package org.itpregistry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.itpregistry.synthetic.Chance.Weighted;
import org.itpregistry.synthetic.SyntheticBleed.Site;

/** Who bleeds, where and how badly: the lower the platelets, the more. */
final class Bleeding {
    private static final List<Weighted<Site>> SITES = List.of(
            Weighted.of(28, Site.PETECHIAE),
            Weighted.of(17, Site.PURPURA),
            Weighted.of(15, Site.ECCHYMOSIS),
            Weighted.of(12, Site.EPISTAXIS),
            Weighted.of(11, Site.GUM),
            Weighted.of(5, Site.ORAL),
            Weighted.of(5, Site.MENORRHAGIA),
            Weighted.of(3, Site.GASTROINTESTINAL),
            Weighted.of(2, Site.SUBCONJUNCTIVAL),
            Weighted.of(1.6, Site.HEMATURIA),
            Weighted.of(0.25, Site.INTRACRANIAL));
    private static final int LONGEST_LOOK_BACK = 30;

    private final Person person;
    private final Chance chance;

    Bleeding(Person person, Chance chance) {
        this.person = person;
        this.chance = chance;
    }

    /** The episodes between the days on which blood was taken. */
    List<SyntheticBleed> along(PlateletCourse course, SortedMap<LocalDate, Count.Context> days) {
        List<SyntheticBleed> bleeds = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days.keySet()) {
            int gap = before == null ? LONGEST_LOOK_BACK : Math.min(LONGEST_LOOK_BACK, Period.days(before, day));
            boolean atDiagnosis = before == null;
            if (chance.hits(atDiagnosis ? 0.5 : perDay(course.on(day)) * gap)) {
                LocalDate onset = day.minusDays(chance.whole(0, Math.min(gap - 1, 8)));
                bleeds.add(episode(onset.isBefore(person.birth()) ? day : onset, "SPONTANEOUS"));
            }
            before = day;
        }
        return bleeds;
    }

    private static double perDay(double level) {
        if (level < 10) {
            return 0.005;
        }
        return level < 20 ? 0.0028 : level < 30 ? 0.0011 : level < 50 ? 0.0003 : 0.00003;
    }

    SyntheticBleed episode(LocalDate onset, String context) {
        Site site = chance.weighted(SITES);
        boolean menstruates = person.female() && person.ageOn(onset) > 12 && person.ageOn(onset) < 50;
        return episode(
                onset,
                site == Site.MENORRHAGIA && (!menstruates || !"SPONTANEOUS".equals(context)) ? Site.GUM : site,
                context);
    }

    SyntheticBleed episode(LocalDate onset, Site site, String context) {
        int grade = grade(site);
        Object smog = chance.hits(0.12) ? Missing.NOT_DONE : Integer.valueOf(Math.min(4, grade));
        LocalDate over = onset.plusDays(chance.whole(3, grade > 2 ? 30 : 18));
        boolean known = person.isSeenOn(over);
        return new SyntheticBleed(
                onset,
                site,
                grade,
                smog,
                context,
                grade > 2,
                null,
                known ? "RESOLVED" : "ONGOING",
                known ? over : null);
    }

    private int grade(Site site) {
        if (site == Site.INTRACRANIAL) {
            return 4;
        }
        return switch (site.domain()) {
            case "S" -> chance.hits(0.7) ? 1 : 2;
            case "M" -> chance.hits(0.55) ? 1 : chance.hits(0.85) ? 2 : 3;
            default -> chance.hits(0.7) ? 2 : 3;
        };
    }
}
