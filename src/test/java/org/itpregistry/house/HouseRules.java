package org.itpregistry.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What keeps the house in order. Each rule can be asked of any root package, so that fixtures can prove that it bites. */
record HouseRules(Rooms rooms) {

    private static final List<String> FLOORS = List.of("domain", "service", "web");

    private static final List<String> FORBIDDEN_ENDINGS =
            List.of("DTO", "Dto", "Impl", "Util", "Utils", "Helper", "Manager", "Facade", "Mapper", "Repository");

    /** Of frameworks, the rooms that make numbers know none; a library of distributions and marks of null are allowed. */
    private static final List<String> PLAIN =
            List.of("java.", "org.apache.commons.statistics.", "org.apache.commons.numbers.", "org.jspecify.");

    HouseRules(String root) {
        this(new Rooms(root));
    }

    ArchRule roomsInOrder() {
        return each("know only rooms named earlier", Condition.onDependencies((from, to) -> {
            var room = rooms.roomOf(from);
            var other = rooms.roomOf(to);
            return room.isEmpty()
                    || other.isEmpty()
                    || room.get().equals(Rooms.LAUNCH)
                    || other.get().equals(Rooms.LAUNCH)
                    || rooms.mayKnow(room.get(), other.get());
        }));
    }

    ArchRule roomsAreKnown() {
        return each("live in a room of the plan", Condition.onClass(type -> rooms.roomOf(type)
                .filter(rooms::known)
                .isPresent()));
    }

    ArchRule floorsDownward() {
        return each(
                "look only down: web, service, domain",
                Condition.onDependencies((from, to) -> !rooms.contain(to)
                        || floor(rooms.floorOf(from)) < 0
                        || floor(rooms.floorOf(to)) <= floor(rooms.floorOf(from))));
    }

    ArchRule floorsAreKnown() {
        return each("stand on a floor; pure rooms and the launcher have none", Condition.onClass(type -> {
            String floor = rooms.floorOf(type);
            boolean flat = rooms.pure(type)
                    || rooms.roomOf(type).filter(Rooms.LAUNCH::equals).isPresent();
            return flat != FLOORS.contains(floor);
        }));
    }

    ArchRule pureRooms() {
        return each(
                "be plain Java in " + Rooms.PURE,
                Condition.onDependencies((from, to) -> !rooms.pure(from)
                        || rooms.contain(to)
                        || to.isPrimitive()
                        || PLAIN.stream().anyMatch(to.getBaseComponentType().getName()::startsWith)
                        || to.getBaseComponentType().isPrimitive()));
    }

    ArchRule launchKnownByNobody() {
        return each(
                "not know the launcher",
                Condition.onDependencies((from, to) -> rooms.roomOf(to)
                                .filter(Rooms.LAUNCH::equals)
                                .isEmpty()
                        || rooms.roomOf(from).filter(Rooms.LAUNCH::equals).isPresent()));
    }

    ArchRule namesOfTheBusiness() {
        return each("not end in " + FORBIDDEN_ENDINGS, Condition.onClass(type -> FORBIDDEN_ENDINGS.stream()
                .noneMatch(type.getSimpleName()::endsWith)));
    }

    /** Permission, center scope and audit context come with one mark; a service without it would run without all three. */
    ArchRule servicesAreGuarded() {
        return each(
                "say who may call them",
                Condition.onClass(type -> !type.isAnnotatedWith("jakarta.ejb.Stateless")
                        || isGuarded(type)
                        || type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                        && !method.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(HouseRules::isGuarded)));
    }

    private static boolean isGuarded(CanBeAnnotated service) {
        return service.isAnnotatedWith("org.itpregistry.access.service.Allowed")
                || service.isAnnotatedWith("org.itpregistry.access.service.Unguarded");
    }

    /** The program runs in one locale and one zone wherever it is; who writes for a person names the person's. */
    ArchRule sameOnEveryMachine() {
        return each(
                "not ask the machine for its locale, zone or calendar",
                Condition.onCalls(call -> !MachineSettings.decide(call)));
    }

    List<ArchRule> all() {
        return List.of(
                roomsInOrder(),
                roomsAreKnown(),
                floorsDownward(),
                floorsAreKnown(),
                pureRooms(),
                launchKnownByNobody(),
                namesOfTheBusiness(),
                servicesAreGuarded(),
                sameOnEveryMachine());
    }

    private static int floor(String name) {
        return FLOORS.indexOf(name);
    }

    private ArchRule each(String what, Condition condition) {
        return classes()
                .that()
                .resideInAPackage(rooms.root() + "..")
                .should(condition.as(what))
                .allowEmptyShould(true);
    }
}
