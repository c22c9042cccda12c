package org.itpregistry.study;

import java.util.List;
import org.itpregistry.measure.PatientHistory;
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
        long bornDead) {

    static Flow of(List<PatientHistory> persons, PregnancyCohort cohort) {
        List<PregnancyCourse> pregnancies = cohort.pregnancies();
        long lost = pregnancies.stream().filter(PregnancyCohort::isLost).count();
        List<PregnancyCourse> deliveries = cohort.members(Population.DELIVERIES);
        long newborns = cohort.newborns().size();
        return new Flow(
                persons.size(),
                persons.stream().filter(person -> person.neonate().isPresent()).count(),
                cohort.number(Population.WOMEN),
                pregnancies.size(),
                lost,
                pregnancies.size() - lost - deliveries.size(),
                deliveries.size(),
                deliveries.stream()
                        .filter(course -> course.newborns().isEmpty())
                        .count(),
                newborns,
                newborns - cohort.number(Population.NEWBORNS));
    }

    /** Persons who are neither a woman with a pregnancy nor a newborn. */
    public long others() {
        return Math.max(0, persons - newbornPersons - women);
    }

    public long liveBorn() {
        return newborns - bornDead;
    }
}
