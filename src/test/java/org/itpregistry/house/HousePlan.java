package org.itpregistry.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A drawing of the house, made from the code: its rooms, and an arrow from each to those that it knows. What follows from two
 * other arrows is not drawn.
 */
final class HousePlan {
    private final Rooms rooms;
    private final Comparator<String> byPlan = Comparator.comparingInt(
                    (String room) -> Rooms.all().indexOf(room))
            .thenComparing(Comparator.naturalOrder());
    private final Map<String, Set<String>> known = new TreeMap<>(byPlan);

    HousePlan(Rooms rooms, JavaClasses house) {
        this.rooms = rooms;
        house.forEach(this::add);
    }

    private void add(JavaClass type) {
        rooms.roomOf(type).ifPresent(room -> {
            Set<String> others = known.computeIfAbsent(room, first -> new TreeSet<>(byPlan));
            type.getDirectDependenciesFromSelf()
                    .forEach(one -> rooms.roomOf(one.getTargetClass().getBaseComponentType())
                            .filter(other -> !other.equals(room))
                            .ifPresent(others::add));
        });
    }

    /** As Mermaid, which the hosts of repositories draw. */
    String drawn() {
        var text = new StringBuilder("flowchart TB\n");
        group(text, "around the house", Rooms.OUTSIDE);
        group(text, "pure Java", Rooms.PURE);
        known.forEach((room, others) -> others.stream()
                .filter(other ->
                        others.stream().noneMatch(between -> !between.equals(other) && reaches(between, other)))
                .forEach(other -> text.append("    ")
                        .append(room)
                        .append(" --> ")
                        .append(other)
                        .append('\n')));
        return text.toString();
    }

    private void group(StringBuilder text, String title, List<String> members) {
        text.append("    subgraph \"").append(title).append("\"\n");
        members.stream()
                .filter(known::containsKey)
                .forEach(room -> text.append("        ").append(room).append('\n'));
        text.append("    end\n");
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new TreeSet<>();
        return reaches(from, to, seen);
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return seen.add(from)
                && known.getOrDefault(from, Set.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(next, to, seen));
    }
}
