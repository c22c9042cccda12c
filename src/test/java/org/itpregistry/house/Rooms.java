package org.itpregistry.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rooms of the house in their order, below some root package: the real one, or that of a fixture. */
record Rooms(String root) {

    static final List<String> PURE =
            List.of("stats", "text", "figure", "measure", "typed", "outcome", "study", "proof");

    private static final List<String> ORDER = List.of(
            "stats",
            "text",
            "figure",
            "measure",
            "typed",
            "outcome",
            "study",
            "proof",
            "platform",
            "access",
            "codelist",
            "job",
            "patient",
            "entry",
            "center",
            "counts",
            "bleeding",
            "treatment",
            "event",
            "followup",
            "pregnancy",
            "evidence",
            "history",
            "review",
            "cut",
            "assessment",
            "chart",
            "protocol",
            "cohort",
            "report",
            "schedule",
            "builder",
            "exchange",
            "export",
            "audit",
            "api");

    /** Around the house: they start, fill and measure it, and nobody in it knows them. Each is a jar of its own. */
    static final List<String> OUTSIDE = List.of("launch", "synthetic", "bench");

    /** In the order of the plan, those around the house last. */
    static List<String> all() {
        return Stream.concat(ORDER.stream(), OUTSIDE.stream()).toList();
    }

    boolean contain(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    /** The first part of the package below the root; empty outside the house. */
    Optional<String> roomOf(JavaClass type) {
        return contain(type) ? Optional.of(inside(type).split("\\.")[0]) : Optional.empty();
    }

    /** What follows the room: a floor, or nothing in a flat room. */
    String floorOf(JavaClass type) {
        String inside = inside(type);
        int end = inside.indexOf('.');
        return end < 0 ? "" : inside.substring(end + 1);
    }

    boolean known(String room) {
        return ORDER.contains(room) || OUTSIDE.contains(room);
    }

    boolean mayKnow(String room, String other) {
        return ORDER.indexOf(other) <= ORDER.indexOf(room);
    }

    boolean pure(JavaClass type) {
        return roomOf(type).filter(PURE::contains).isPresent();
    }

    boolean launches(JavaClass type) {
        return roomOf(type).filter(OUTSIDE::contains).isPresent();
    }

    /** Of two that stand around the house: whether the first is there without the second, or they are one. */
    boolean startsBefore(String one, String other) {
        return OUTSIDE.indexOf(one) <= OUTSIDE.indexOf(other);
    }

    /** A rule about each class of the house. */
    ArchRule each(String what, Condition condition) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(condition.as(what))
                .allowEmptyShould(true);
    }

    private String inside(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }
}
