package org.itpregistry.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Classes of a room that know one another in a circle, so that none can be read, tested or moved without the rest. */
final class Circles {
    private final Map<String, Set<String>> knows = new TreeMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Circles(JavaClasses classes, Rooms rooms) {
        for (JavaClass type : classes) {
            if (rooms.contain(type)) {
                Set<String> known = knows.computeIfAbsent(outer(type), key -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(rooms::contain)
                        .filter(other -> rooms.roomOf(other).equals(rooms.roomOf(type)))
                        .map(Circles::outer)
                        .filter(other -> !other.equals(outer(type)))
                        .forEach(known::add);
            }
        }
    }

    /** Each circle: the simple names of its classes, nested ones being part of their outer. */
    static List<String> in(JavaClasses classes, Rooms rooms) {
        var circles = new Circles(classes, rooms);
        for (String type : circles.knows.keySet()) {
            if (!circles.order.containsKey(type)) {
                circles.visit(type);
            }
        }
        return circles.found.stream()
                .map(circle -> String.join(" ", circle))
                .sorted()
                .toList();
    }

    /** Tarjan: what is reached from a class and leads back to it. */
    private void visit(String type) {
        order.put(type, order.size());
        lowest.put(type, order.get(type));
        open.push(type);
        isOpen.add(type);
        for (String other : knows.getOrDefault(type, Set.of())) {
            if (!order.containsKey(other)) {
                visit(other);
                lowest.merge(type, lowest.get(other), Math::min);
            } else if (isOpen.contains(other)) {
                lowest.merge(type, order.get(other), Math::min);
            }
        }
        if (lowest.get(type).equals(order.get(type))) {
            close(type);
        }
    }

    private void close(String type) {
        Set<String> circle = new TreeSet<>();
        String last;
        do {
            last = open.pop();
            isOpen.remove(last);
            circle.add(last.substring(last.lastIndexOf('.') + 1));
        } while (!last.equals(type));
        if (circle.size() > 1) {
            found.add(circle);
        }
    }

    private static String outer(JavaClass type) {
        String name = type.getName();
        int end = name.indexOf('$');
        return end < 0 ? name : name.substring(0, end);
    }
}
