package org.itpregistry.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.measure.PatientFacts;

/** The persons of a center in the population, with their first and last day of registration. */
public record CenterSize(String center, int persons, LocalDate first, LocalDate last) {
    static List<CenterSize> of(List<PatientFacts> persons) {
        Map<String, CenterSize> centers = new TreeMap<>();
        persons.forEach(person -> centers.merge(
                person.center(),
                new CenterSize(person.center(), 1, person.registration(), person.registration()),
                CenterSize::and));
        return new ArrayList<>(centers.values());
    }

    private CenterSize and(CenterSize other) {
        return new CenterSize(
                center,
                persons + other.persons,
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }
}
