package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.measure.AgentClass;

/**
 * One code of a list that grows.
 *
 * @param code as stored and as in files
 * @param label as people read it
 * @param classes what definitions ask for in place of codes
 * @param retired still read, not to be used any more
 * @param units of a measurement: in which it may be given, and what is plausible
 * @param washoutDays of an agent: after rescue with it, days for which a high count is not credited to another treatment
 */
public record CodeEntry(
        String code, String label, Set<String> classes, boolean retired, List<AllowedUnit> units, int washoutDays) {
    public CodeEntry {
        classes = Set.copyOf(classes);
        units = List.copyOf(units);
    }

    /** Those of its classes that definitions ask of agents. */
    public List<AgentClass> agentClasses() {
        return classes.stream().map(AgentClass::find).flatMap(Optional::stream).toList();
    }

    /** An entry without classes and units. */
    public CodeEntry(String code, String label) {
        this(code, label, Set.of(), false, List.of(), 0);
    }

    /** An entry without a wash-out. */
    public CodeEntry(String code, String label, Set<String> classes, boolean retired, List<AllowedUnit> units) {
        this(code, label, classes, retired, units, 0);
    }

    /**
     * A unit of a measurement.
     *
     * @param unit code of the list of units
     * @param hard values outside are refused
     * @param soft values outside are kept with a warning
     */
    public record AllowedUnit(String unit, ItemRange hard, ItemRange soft) {}
}
