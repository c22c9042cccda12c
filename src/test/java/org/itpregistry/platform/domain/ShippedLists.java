package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;

/** The lists that definitions reason with, as they come with the registry, and no other lists. */
public final class ShippedLists {
    public static final CodeLists ALL = new CodeLists(
            Map.of(CodeLists.AGENTS, agents(), CodeLists.CAUSES, causes()),
            Map.of(CodeLists.AGENTS, 3, CodeLists.CAUSES, 1));

    private ShippedLists() {}

    private static List<CodeEntry> agents() {
        return ShippedAgents.ALL.all().stream().map(ShippedLists::entry).toList();
    }

    private static List<CodeEntry> causes() {
        return ShippedCauses.ALL.all().stream()
                .map(cause -> new CodeEntry(cause.code(), cause.label(), cause.classes(), false, List.of()))
                .toList();
    }

    private static CodeEntry entry(Agent agent) {
        Set<String> classes = agent.classes().stream().map(Enum::name).collect(Collectors.toSet());
        return new CodeEntry(agent.code(), agent.label(), classes, false, List.of(), agent.washoutDays());
    }
}
