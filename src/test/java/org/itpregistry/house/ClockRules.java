package org.itpregistry.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The registry has one clock, which tests can set; nobody looks at the machine's. */
record ClockRules(Rooms rooms) {

    private static final String CLOCK = "java.time.Clock";

    ClockRules(String root) {
        this(new Rooms(root));
    }

    ArchRule oneClock() {
        return rooms.each(
                "ask the registry's clock what time it is",
                Condition.onCalls((from, call) ->
                        rooms.launches(from) || from.getSimpleName().equals("Clocks") || !asksTheMachine(call)));
    }

    List<ArchRule> all() {
        return List.of(oneClock());
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget call) {
        String owner = call.getOwner().getName();
        String name = call.getName();
        boolean takesClock = call.getRawParameterTypes().stream()
                .anyMatch(each -> each.getName().equals(CLOCK));
        boolean plain = call.getRawParameterTypes().isEmpty();
        return owner.startsWith("java.time.") && name.equals("now") && !takesClock
                || owner.equals(CLOCK) && (name.startsWith("system") || name.startsWith("tick") && !takesClock)
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>") && plain
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }
}
