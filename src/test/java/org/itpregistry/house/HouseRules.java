package org.itpregistry.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The plan of the house: rooms, floors, names. Each rule can be asked of any root package, so that fixtures can prove that it bites. */
record HouseRules(Rooms rooms) {

    private static final List<String> FLOORS = List.of("domain", "service", "web");

    private static final List<String> FORBIDDEN_ENDINGS =
            List.of("DTO", "Dto", "Impl", "Util", "Utils", "Helper", "Manager", "Facade", "Mapper", "Repository");

    /** What a row or a value may know beside plain Java: how it is stored. The provider of JPA maps the items of forms. */
    private static final List<String> OF_DOMAIN =
            List.of("java.", "javax.crypto.", "jakarta.persistence.", "org.eclipse.persistence.", "org.jspecify.");

    HouseRules(String root) {
        this(new Rooms(root));
    }

    ArchRule roomsInOrder() {
        return each("know only rooms named earlier", Condition.onDependencies((from, to) -> {
            var room = rooms.roomOf(from);
            var other = rooms.roomOf(to);
            return room.isEmpty()
                    || other.isEmpty()
                    || Rooms.OUTSIDE.contains(room.get())
                    || Rooms.OUTSIDE.contains(other.get())
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
                    || rooms.roomOf(type).filter(Rooms.OUTSIDE::contains).isPresent();
            return flat != FLOORS.contains(floor);
        }));
    }

    ArchRule domainKnowsStorageOnly() {
        return each(
                "know JPA and nothing else on the floor domain",
                Condition.onDependencies((from, to) -> !"domain".equals(rooms.floorOf(from))
                        || rooms.contain(to)
                        || to.isPrimitive()
                        || OF_DOMAIN.stream().anyMatch(to.getName()::startsWith)));
    }

    ArchRule launchKnownByNobody() {
        return each(
                "not know the launcher",
                Condition.onDependencies((from, to) -> !rooms.launches(to) || rooms.launches(from)));
    }

    /** Whoever starts the house needs nobody who fills or measures it; who fills it is not measured by it. */
    ArchRule aroundTheHouseInOrder() {
        return each(
                "around the house, know only whom the plan names before",
                Condition.onDependencies((from, to) -> !rooms.launches(from)
                        || !rooms.launches(to)
                        || rooms.startsBefore(
                                rooms.roomOf(to).orElseThrow(),
                                rooms.roomOf(from).orElseThrow())));
    }

    ArchRule namesOfTheBusiness() {
        return each("not end in " + FORBIDDEN_ENDINGS, Condition.onClass(type -> FORBIDDEN_ENDINGS.stream()
                .noneMatch(type.getSimpleName()::endsWith)));
    }

    ArchRule oneMeaningEach() {
        return classes()
                .that()
                .resideInAPackage(rooms.root() + "..")
                .should(new OneMeaning())
                .allowEmptyShould(true);
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
                domainKnowsStorageOnly(),
                launchKnownByNobody(),
                aroundTheHouseInOrder(),
                namesOfTheBusiness(),
                oneMeaningEach(),
                sameOnEveryMachine());
    }

    private static int floor(String name) {
        return FLOORS.indexOf(name);
    }

    private ArchRule each(String what, Condition condition) {
        return rooms.each(what, condition);
    }
}
