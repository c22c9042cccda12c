package org.itpregistry.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itpregistry.outcome.Course;

/**
 * Who the population of a study is, besides the numbers that its protocol asks for.
 *
 * @param baseline characteristics by group; without rows where the protocol names none
 * @param lines treatment by line
 * @param items how far what the tables rest on is known
 * @param centers in order of their keys
 */
public record Description(Baseline baseline, TreatmentLines lines, List<ItemKnown> items, List<CenterSize> centers) {
    /** For an audience that must not see small parts: tables by group, line and center are made of little else. */
    static final Description NONE = new Description(
            new Baseline(List.of(), List.of(), List.of()),
            new TreatmentLines(0, List.of(), List.of()),
            List.of(),
            List.of());

    public Description {
        items = List.copyOf(items);
        centers = List.copyOf(centers);
    }

    static Description of(Protocol protocol, Interview interview, Map<String, Panel> panels) {
        Panel everyone = Objects.requireNonNull(panels.get(protocol.everyone().id()));
        List<Subject> all = interview.cohort().subjects(everyone.unit());
        List<Subject> members = everyone.members().stream().mapToObj(all::get).toList();
        Map<String, Course> persons = new LinkedHashMap<>();
        members.forEach(member -> persons.putIfAbsent(member.person(), member.course()));
        return new Description(
                Baseline.of(protocol, interview, panels),
                TreatmentLines.of(List.copyOf(persons.values())),
                ItemKnown.of(members),
                CenterSize.of(persons.values().stream()
                        .map(course -> course.history().patient())
                        .toList()));
    }
}
