package org.itpregistry.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mother and the newborns of her pregnancies, in order of pregnancy and birth. */
public record Family(PatientHistory mother, List<PatientHistory> newborns) {
    public Family {
        newborns = List.copyOf(newborns);
    }

    /** The newborns of one pregnancy, in order of birth; twins are two. */
    public List<PatientHistory> newbornsOf(PregnancyFacts pregnancy) {
        return newborns.stream()
                .filter(newborn -> newborn.neonate()
                        .filter(birth -> birth.pregnancy().equals(pregnancy.key()))
                        .isPresent())
                .toList();
    }

    /**
     * Links every person with a pregnancy to the newborns whose record names it, in the order of the persons given. Persons
     * without a pregnancy, and newborns whose mother is not among them, are in no family. All must be of one cohort, in
     * which pregnancy keys are unique.
     */
    public static List<Family> link(Iterable<PatientHistory> persons) {
        Map<String, List<PatientHistory>> byPregnancy = new HashMap<>();
        for (PatientHistory person : persons) {
            person.neonate().ifPresent(birth -> byPregnancy
                    .computeIfAbsent(birth.pregnancy(), key -> new ArrayList<>())
                    .add(person));
        }
        List<Family> families = new ArrayList<>();
        for (PatientHistory person : persons) {
            if (!person.pregnancies().isEmpty()) {
                List<PatientHistory> newborns = person.pregnancies().stream()
                        .flatMap(pregnancy -> byPregnancy.getOrDefault(pregnancy.key(), List.of()).stream()
                                .sorted(BIRTH_ORDER))
                        .toList();
                families.add(new Family(person, newborns));
            }
        }
        return families;
    }

    private static final Comparator<PatientHistory> BIRTH_ORDER = Comparator.comparing((PatientHistory newborn) ->
                    newborn.neonate().orElseThrow().birthOrder().value().orElse(Integer.MAX_VALUE))
            .thenComparing(PatientHistory::key);
}
