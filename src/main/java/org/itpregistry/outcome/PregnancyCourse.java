package org.itpregistry.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.TreatmentPeriod;

/** One pregnancy within the mother's course, with the newborns of it; days are days since 1970-01-01. */
public record PregnancyCourse(Course mother, PregnancyFacts pregnancy, List<Course> newborns)
        implements Dated<PregnancyCourse> {
    /** A pregnancy without a delivery on record ends here at the latest: 45 weeks after the last period. */
    public static final int LONGEST_GESTATION_DAYS = 315;

    /** The pregnancies of a family that had begun at the cutoff, in order. */
    public static List<PregnancyCourse> of(Family family, LocalDate cutoff) {
        Course mother = Course.of(family.mother(), cutoff);
        return mother.history().pregnancies().stream()
                .map(pregnancy -> new PregnancyCourse(mother, pregnancy, bornBy(cutoff, family, pregnancy)))
                .toList();
    }

    private static List<Course> bornBy(LocalDate cutoff, Family family, PregnancyFacts pregnancy) {
        return family.newbornsOf(pregnancy).stream()
                .filter(newborn -> newborn.patient()
                        .birth()
                        .filter(birth -> birth.earliest().isAfter(cutoff))
                        .isEmpty())
                .map(newborn -> Course.of(newborn, cutoff))
                .toList();
    }

    @Override
    public boolean isVaguelyDated() {
        return mother.isVaguelyDated() || newborns.stream().anyMatch(Course::isVaguelyDated);
    }

    /** The mother's days run while each newborn's lie as recorded, then those of each newborn in turn. */
    @Override
    public List<PregnancyCourse> possibilities() {
        List<PregnancyCourse> all = new ArrayList<>();
        mother.possibilities().forEach(course -> all.add(new PregnancyCourse(course, pregnancy, newborns)));
        for (int i = 0; i < newborns.size(); i++) {
            for (Course course : newborns.get(i).possibilities()) {
                List<Course> others = new ArrayList<>(newborns);
                others.set(i, course);
                all.add(new PregnancyCourse(mother, pregnancy, List.copyOf(others)));
            }
        }
        return all;
    }

    /** Day of the last period. */
    public int firstDay() {
        return (int) pregnancy.lastPeriod().toEpochDay();
    }

    /** Day of delivery; empty when none is on record. */
    public OptionalInt deliveryDay() {
        return pregnancy.delivery().value().stream()
                .mapToInt(date -> (int) date.toEpochDay())
                .findFirst();
    }

    public boolean isDelivered() {
        return pregnancy.delivery().value().isPresent();
    }

    /** Last day on which she was pregnant: the delivery, else last contact, 45 weeks after the last period at most. */
    public int lastDay() {
        return deliveryDay()
                .orElse(Math.max(firstDay(), Math.min(mother.lastContactDay(), firstDay() + LONGEST_GESTATION_DAYS)));
    }

    /** Valid counts of the mother before the day of delivery. */
    public Readings countsBeforeDelivery() {
        return mother.readings(firstDay(), isDelivered() ? lastDay() - 1 : lastDay());
    }

    /** Treatments of ITP given on any day of the pregnancy. */
    public List<TreatmentPeriod> itpTreatments() {
        return Rows.where(
                mother.history().treatments(), row -> row.isItpTreatment() && row.overlaps(firstDay(), lastDay()));
    }

    /** The recorded type of ITP of the mother; unknown where none is recorded. */
    public ItpType itpType() {
        return mother.history().patient().itpType().orElse(ItpType.UNKNOWN);
    }
}
