package org.itpregistry.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Dated;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.alert.Alert;
import org.itpregistry.outcome.catalog.OutcomeCatalog;

/** Every definition of the catalog, asked of everybody it can be asked of, on all cores. */
final class AllDefinitions {
    private static final List<PersonDefinition<?>> OF_PERSON = OutcomeCatalog.ofPerson();
    private static final List<PersonDefinition<?>> OF_NEWBORN = OutcomeCatalog.ofNewborn();
    private static final List<PregnancyDefinition<?>> OF_PREGNANCY = OutcomeCatalog.ofPregnancy();
    private static final List<Alert> ALERTS = OutcomeCatalog.alerts();

    private final List<PatientHistory> histories;
    private final LocalDate cutoff;
    private final Map<String, Family> families = new HashMap<>();

    AllDefinitions(List<PatientHistory> histories, LocalDate cutoff) {
        this.histories = histories;
        this.cutoff = cutoff;
        Family.link(histories).forEach(family -> families.put(family.mother().key(), family));
    }

    static int number() {
        return OF_PERSON.size() + OF_NEWBORN.size() + OF_PREGNANCY.size() + ALERTS.size();
    }

    /** How many answers were evaluable, so that no answer can be left out unnoticed. */
    long ask() {
        return histories.parallelStream().mapToLong(this::askPerson).sum();
    }

    private long askPerson(PatientHistory person) {
        Course course = Course.of(person, cutoff);
        long evaluable = evaluable(OF_PERSON, course) + evaluable(ALERTS, course);
        if (person.neonate().isPresent()) {
            evaluable += evaluable(OF_NEWBORN, course);
        }
        for (PregnancyFacts pregnancy : course.history().pregnancies()) {
            List<Course> newborns = families.get(person.key()).newbornsOf(pregnancy).stream()
                    .map(newborn -> Course.of(newborn, cutoff))
                    .toList();
            evaluable += evaluable(OF_PREGNANCY, new PregnancyCourse(course, pregnancy, newborns));
        }
        return evaluable;
    }

    private static <S extends Dated<S>> long evaluable(List<? extends Definition<S, ?>> definitions, S subject) {
        long evaluable = 0;
        for (Definition<S, ?> definition : definitions) {
            evaluable += definition.answer(subject).isEvaluable() ? 1 : 0;
        }
        return evaluable;
    }
}
