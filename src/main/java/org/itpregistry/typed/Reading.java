package org.itpregistry.typed;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a text can mean, in the notation of the dictionary: nothing, one thing, or several between which only a person can
 * choose.
 *
 * @param readings each once; whoever types one of them is read as having meant just that
 */
public record Reading(List<String> readings) {
    public static final Reading NONE = new Reading(List.of());

    public Reading {
        readings = List.copyOf(readings);
    }

    public static Reading of(String reading) {
        return new Reading(List.of(reading));
    }

    /** Each of them once, in their order. */
    public static Reading of(Collection<String> readings) {
        return new Reading(List.copyOf(new LinkedHashSet<>(readings)));
    }

    /** The reading, if there is just one. */
    public Optional<String> only() {
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /** More than one: a person has to choose. */
    public boolean isOpen() {
        return readings.size() > 1;
    }
}
