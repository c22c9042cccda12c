package org.itpregistry.measure;

import java.util.Comparator;
import java.util.Set;

/**
 * What a secondary immune thrombocytopenia is secondary to: an entry of the list of causes as it stood when it was read.
 *
 * @param code as stored and as in files
 * @param label as people read it
 * @param classes what definitions ask for in place of codes
 * @param place in the list
 */
public record Cause(String code, String label, Set<String> classes, int place) implements Comparable<Cause> {
    /** The class of what goes with antiphospholipid antibodies. */
    public static final String ANTIPHOSPHOLIPID = "ANTIPHOSPHOLIPID";

    private static final Comparator<Cause> AS_LISTED =
            Comparator.comparingInt(Cause::place).thenComparing(Cause::code);

    public Cause {
        classes = Set.copyOf(classes);
    }

    public boolean is(String asked) {
        return classes.contains(asked);
    }

    @Override
    public int compareTo(Cause other) {
        return AS_LISTED.compare(this, other);
    }

    /** Of one list, causes of one code are one cause. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Cause cause && code.equals(cause.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
