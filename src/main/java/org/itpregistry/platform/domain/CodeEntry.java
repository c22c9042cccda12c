package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Set;
import org.itpregistry.platform.domain.Item.Range;

/**
 * One code of a list that grows.
 *
 * @param code as stored and as in files
 * @param label as people read it
 * @param classes what definitions ask for in place of codes
 * @param retired still read, not to be used any more
 * @param units of a measurement: in which it may be given, and what is plausible
 */
public record CodeEntry(String code, String label, Set<String> classes, boolean retired, List<AllowedUnit> units) {
    public CodeEntry {
        classes = Set.copyOf(classes);
        units = List.copyOf(units);
    }

    /** An entry without classes and units. */
    public CodeEntry(String code, String label) {
        this(code, label, Set.of(), false, List.of());
    }

    /**
     * A unit of a measurement.
     *
     * @param unit code of the list of units
     * @param hard values outside are refused
     * @param soft values outside are kept with a warning
     */
    public record AllowedUnit(String unit, Range hard, Range soft) {}
}
