package org.itpregistry.platform.domain;

import java.util.List;
import java.util.Map;

/**
 * The forms of one room, those that others refer to first. {@code META-INF/services} names the rooms that have forms, in the
 * order in which files are read and written.
 */
public interface Forms {
    List<Form<?>> forms();

    /** How items are read of which their type alone does not tell. */
    default Map<Item<?>, TypedText> typed() {
        return Map.of();
    }
}
