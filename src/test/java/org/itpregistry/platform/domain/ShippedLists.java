package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.ShippedAgents;

/** The list of agents that comes with the registry, and no other list. */
public final class ShippedLists {
    public static final CodeLists ALL = new CodeLists(Map.of(CodeLists.AGENTS, agents()), 2);

    private ShippedLists() {}

    private static List<CodeEntry> agents() {
        return ShippedAgents.ALL.all().stream().map(ShippedLists::entry).toList();
    }

    private static CodeEntry entry(Agent agent) {
        Set<String> classes = agent.classes().stream().map(Enum::name).collect(Collectors.toSet());
        return new CodeEntry(agent.code(), agent.label(), classes, false, List.of(), agent.washoutDays());
    }
}
