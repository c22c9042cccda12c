package org.itpregistry.study;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itpregistry.measure.Family;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PregnancyCourse;
import org.jspecify.annotations.Nullable;

/** The subjects of a cohort, by unit; courses are made when a unit is first asked for. */
final class SubjectsByUnit {
    private final CohortData data;
    private final Map<Unit, List<Subject>> subjects = new EnumMap<>(Unit.class);
    private @Nullable List<PregnancyCourse> pregnancies;

    SubjectsByUnit(CohortData data) {
        this.data = data;
    }

    CohortData data() {
        return data;
    }

    /** All of a unit; persons in order of their key. */
    List<Subject> subjects(Unit unit) {
        // Not computeIfAbsent: women and newborns are found through the pregnancies.
        List<Subject> found = subjects.get(unit);
        if (found == null) {
            found = List.copyOf(find(unit));
            subjects.put(unit, found);
        }
        return found;
    }

    /** How many of a unit there are. */
    int size(Unit unit) {
        return unit == Unit.ARM ? data.arms().size() : subjects(unit).size();
    }

    /** Pregnancies that had begun at the cutoff, mother by mother. */
    List<PregnancyCourse> pregnancies() {
        if (pregnancies == null) {
            pregnancies = Family.link(data.persons()).stream()
                    .flatMap(family -> PregnancyCourse.of(family, data.cutoff()).stream())
                    .toList();
        }
        return pregnancies;
    }

    private List<Subject> find(Unit unit) {
        return switch (unit) {
            case PERSON ->
                data.persons().stream()
                        .filter(person -> !person.patient().isNewborn())
                        .map(person -> Subject.of(Course.of(person, data.cutoff())))
                        .sorted(Comparator.comparing(Subject::key))
                        .toList();
            case WOMAN ->
                pregnancies().stream()
                        .map(PregnancyCourse::mother)
                        .collect(Collectors.toMap(
                                mother -> mother.history().key(),
                                Function.identity(),
                                (first, again) -> first,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(Subject::of)
                        .toList();
            case PREGNANCY -> pregnancies().stream().map(Subject::of).toList();
            case NEWBORN ->
                pregnancies().stream()
                        .flatMap(pregnancy -> pregnancy.newborns().stream())
                        .map(Subject::of)
                        .toList();
            case ARM -> List.of();
        };
    }
}
