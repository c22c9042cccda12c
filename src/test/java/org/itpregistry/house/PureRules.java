package org.itpregistry.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes a room pure: the same numbers in give the same numbers out, whatever the machine, the day and the thread. */
record PureRules(Rooms rooms) {

    /** Of frameworks, the rooms that make numbers know none; a library of distributions and marks of null are allowed. */
    private static final List<String> PLAIN =
            List.of("java.", "org.apache.commons.statistics.", "org.apache.commons.numbers.", "org.jspecify.");

    private static final List<String> OUTSIDE = List.of(
            "java.net.",
            "java.nio.file.",
            "java.nio.channels.",
            "java.sql.",
            "java.util.logging.",
            "java.util.prefs.",
            "java.util.Timer",
            "java.lang.Thread",
            "java.lang.Process",
            "java.lang.Runtime",
            "java.security.SecureRandom",
            "java.io.File",
            "java.io.RandomAccessFile",
            "java.time.Clock",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ForkJoin",
            "java.util.concurrent.ThreadPool",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ThreadLocalRandom");

    /** Of classes that are pure for the rest. */
    private static final Map<String, Set<String>> IMPURE = Map.of(
            "java.lang.System",
            Set.of("currentTimeMillis", "nanoTime", "getProperty", "getProperties", "setProperty", "getenv", "exit"),
            "java.lang.Math",
            Set.of("random"),
            "java.util.UUID",
            Set.of("randomUUID"),
            "java.util.Locale",
            Set.of("getDefault", "setDefault"),
            "java.util.Collection",
            Set.of("parallelStream"));

    /** Who may all the same, and why. */
    private static final Map<String, String> EXCEPT = Map.of(
            "Language",
            "knows whose words this thread speaks: it decides about words, never about a number (adr/0048)",
            "Faces",
            "opens the fonts that the machine and ITP_FONTS have, once: what no face has is set as a box (adr/0033)");

    PureRules(String root) {
        this(new Rooms(root));
    }

    ArchRule plainJava() {
        return rooms.each(
                "be plain Java in " + Rooms.PURE,
                Condition.onDependencies((from, to) -> !rooms.pure(from)
                        || rooms.contain(to)
                        || to.isPrimitive()
                        || PLAIN.stream().anyMatch(to.getName()::startsWith)));
    }

    ArchRule reachNothing() {
        return rooms.each(
                "reach no file, socket, clock, thread or setting of the machine in " + Rooms.PURE,
                Condition.onDependencies(
                                (from, to) -> !isBound(from) || OUTSIDE.stream().noneMatch(to.getName()::startsWith))
                        .and(Condition.onCalls((from, call) -> !isBound(from) || !reachesOut(call))));
    }

    /** The compiler demands null safety of what bears the mark. */
    ArchRule markNulls() {
        return rooms.each(
                "bear @NullMarked on their package in " + Rooms.PURE,
                Condition.onClass(type -> !rooms.pure(type) || marked(type)));
    }

    List<ArchRule> all() {
        return List.of(plainJava(), reachNothing(), markNulls());
    }

    private boolean isBound(JavaClass type) {
        return rooms.pure(type) && !EXCEPT.containsKey(type.getSimpleName());
    }

    private static boolean marked(JavaClass type) {
        return type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
    }

    private static boolean reachesOut(CodeUnitAccessTarget call) {
        String owner = call.getOwner().getName();
        boolean unseeded = owner.equals("java.util.Random")
                && call.getName().equals("<init>")
                && call.getRawParameterTypes().isEmpty();
        boolean parallel = call.getName().startsWith("parallel") && owner.startsWith("java.util.");
        return unseeded || parallel || IMPURE.getOrDefault(owner, Set.of()).contains(call.getName());
    }
}
