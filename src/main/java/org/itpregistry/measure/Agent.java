package org.itpregistry.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was given: a drug, a blood product, or splenectomy. An entry of the list of agents as it stood when it was read, with
 * the classes that definitions ask for.
 */
public final class Agent implements Comparable<Agent> {
    /** The code of whatever is not on the list; it carries a name of its own. */
    public static final String OTHER = "OTHER";

    private static final Comparator<Agent> AS_LISTED = Comparator.<Agent>comparingInt(agent -> agent.place)
            .thenComparing(Agent::code)
            .thenComparing(Agent::name);

    private final String code;
    private final String label;
    private final String name;
    private final Set<AgentClass> classes;
    private final int washoutDays;
    private final int place;
    private final Optional<NamedAgent> named;

    /**
     * @param code as stored and as in files
     * @param label as people read it
     * @param washoutDays after rescue with it, days for which a high count is not credited to another treatment
     * @param place in the list
     */
    public Agent(String code, String label, Collection<AgentClass> classes, int washoutDays, int place) {
        this(code, label, "", classes, washoutDays, place);
    }

    private Agent(String code, String label, String name, Collection<AgentClass> classes, int washoutDays, int place) {
        this.code = code;
        this.label = label;
        this.name = name;
        EnumSet<AgentClass> known = EnumSet.noneOf(AgentClass.class);
        known.addAll(classes);
        this.classes = Collections.unmodifiableSet(known);
        this.washoutDays = washoutDays;
        this.place = place;
        this.named = NamedAgent.of(code);
    }

    /** The same with a name of its own; two that are not on the list are the same agent when they have the same name. */
    Agent called(String ownName) {
        return new Agent(code, label, ownName, classes, washoutDays, place);
    }

    public String code() {
        return code;
    }

    /** As people read it, with the name of what is not on the list. */
    public String label() {
        return name.isEmpty() ? label : label + ": " + name;
    }

    /** The name of what is not on the list; empty for all others, and where nobody gave one. */
    public String name() {
        return name;
    }

    public Set<AgentClass> classes() {
        return classes;
    }

    public boolean is(AgentClass asked) {
        return classes.contains(asked);
    }

    /** Whether it is this very agent. */
    public boolean is(NamedAgent asked) {
        return named.isPresent() && named.get() == asked;
    }

    /** Which of the agents that publications name it is; empty for all others. */
    public Optional<NamedAgent> named() {
        return named;
    }

    public int washoutDays() {
        return washoutDays;
    }

    @Override
    public int compareTo(Agent other) {
        return AS_LISTED.compare(this, other);
    }

    /** Of one list, agents of one code and name are one agent. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Agent agent && code.equals(agent.code) && name.equals(agent.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, name);
    }

    /** The code, with the name of what is not on the list. */
    @Override
    public String toString() {
        return name.isEmpty() ? code : code + ": " + name;
    }
}
