package org.itpregistry.study;

import java.util.List;
import org.itpregistry.outcome.PregnancyCourse;

/**
 * How the persons of a cohort become what a study of pregnancies counts, with what falls out on the way.
 *
 * @param persons all, newborns among them
 * @param newbornPersons persons with a record of their own birth
 * @param women persons with a pregnancy that had begun at the cutoff
 * @param pregnancies of these women
 * @param lost miscarried, terminated or ectopic
 * @param undelivered neither lost nor with a delivery on record
 * @param deliveries with a delivery on record
 * @param withoutNewborn deliveries to which no newborn is recorded
 * @param newborns recorded to these pregnancies
 * @param bornDead newborns of these that were not born alive
 * @param birthNotRecorded newborns of whom it is not recorded whether they were born alive
 */
public record Flow(
        long persons,
        long newbornPersons,
        long women,
        long pregnancies,
        long lost,
        long undelivered,
        long deliveries,
        long withoutNewborn,
        long newborns,
        long bornDead,
        long birthNotRecorded) {

    static Flow of(SubjectsByUnit cohort) {
        List<PregnancyCourse> pregnancies = cohort.pregnancies();
        long lost = pregnancies.stream().filter(Measurement::isLost).count();
        List<PregnancyCourse> deliveries =
                pregnancies.stream().filter(Measurement::isDelivery).toList();
        List<Subject> newborns = cohort.subjects(Unit.NEWBORN);
        return new Flow(
                cohort.data().persons().size(),
                cohort.data().persons().stream()
                        .filter(person -> person.neonate().isPresent())
                        .count(),
                cohort.subjects(Unit.WOMAN).size(),
                pregnancies.size(),
                lost,
                pregnancies.size() - lost - deliveries.size(),
                deliveries.size(),
                deliveries.stream()
                        .filter(course -> course.newborns().isEmpty())
                        .count(),
                newborns.size(),
                newborns.stream().filter(newborn -> isBornAlive(newborn, false)).count(),
                newborns.stream()
                        .filter(newborn -> !isBornAlive(newborn, false) && !isBornAlive(newborn, true))
                        .count());
    }

    /** A blank says neither. */
    private static boolean isBornAlive(Subject newborn, boolean alive) {
        return newborn.course()
                .history()
                .neonate()
                .filter(birth -> birth.liveBirth().is(alive))
                .isPresent();
    }

    /** Persons who are neither a woman with a pregnancy nor a newborn. */
    public long others() {
        return Math.max(0, persons - newbornPersons - women);
    }

    public long liveBorn() {
        return newborns - bornDead - birthNotRecorded;
    }
}
