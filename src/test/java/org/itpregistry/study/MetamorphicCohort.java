package org.itpregistry.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;

/** A cohort, and what becomes of it when one thing is changed. */
public record MetamorphicCohort(CohortData data) {
    /** No more than so many persons, the first by their place. */
    public static MetamorphicCohort of(CohortData data, int most) {
        return new MetamorphicCohort(
                with(data, data.persons().stream().limit(most).toList(), data.cutoff()));
    }

    /** Who can be dropped without taking anybody along: no mother of a newborn of the cohort. */
    public List<String> loose() {
        return data.persons().stream()
                .filter(person -> person.pregnancies().isEmpty())
                .map(PatientHistory::key)
                .toList();
    }

    public CohortData without(String key) {
        return with(
                data,
                data.persons().stream()
                        .filter(person -> !person.key().equals(key))
                        .toList(),
                data.cutoff());
    }

    /** Every count typed in some unit, and the persons in some order. */
    public CohortData inOtherUnits(Random random) {
        List<PatientHistory> persons = new ArrayList<>(data.persons().stream()
                .map(person -> Rewritten.inOtherUnits(person, random))
                .toList());
        Collections.shuffle(persons, random);
        return with(data, persons, data.cutoff());
    }

    public CohortData later(int years) {
        CohortData later = with(
                data,
                data.persons().stream()
                        .map(person -> Rewritten.shifted(person, years))
                        .toList(),
                data.cutoff().plusYears(years));
        return new CohortData(
                later.id(),
                later.title(),
                later.synthetic(),
                later.cutoff(),
                later.persons(),
                data.denominators().stream()
                        .map(counted -> new CohortData.Denominator(
                                counted.code(),
                                counted.start().plusYears(years),
                                counted.end().plusYears(years),
                                counted.count()))
                        .toList(),
                data.arms(),
                data.lists());
    }

    /** One person's counts of the week before time zero turn out to be clumped. */
    public CohortData withoutBaseline(String key) {
        return changed(key, person -> {
            Line line = Course.of(person, data.cutoff()).index().orElseThrow();
            int from = line.startDay() - Line.BASELINE_LOOK_BACK_DAYS;
            return Rewritten.without(
                    person,
                    count -> count.day() >= from
                            && count.day() <= line.startDay()
                            && !isAfter(line, person, count.key()));
        });
    }

    private static boolean isAfter(Line line, PatientHistory person, String count) {
        for (int place = 0; place < person.counts().size(); place++) {
            if (person.counts().key(place).equals(count)) {
                return line.isAfterStart(place);
            }
        }
        return false;
    }

    private CohortData changed(String key, UnaryOperator<PatientHistory> change) {
        return with(
                data,
                data.persons().stream()
                        .map(person -> person.key().equals(key) ? change.apply(person) : person)
                        .toList(),
                data.cutoff());
    }

    private static CohortData with(CohortData data, List<PatientHistory> persons, LocalDate cutoff) {
        return new CohortData(
                data.id(),
                data.title(),
                data.synthetic(),
                cutoff,
                persons,
                data.denominators(),
                data.arms(),
                data.lists());
    }
}
