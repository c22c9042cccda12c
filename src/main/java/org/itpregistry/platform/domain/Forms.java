package org.itpregistry.platform.domain;

import java.util.List;

/**
 * The forms of one room, those that others refer to first. {@code META-INF/services} names the rooms that have forms, in the
 * order in which files are read and written.
 */
@FunctionalInterface
public interface Forms {
    List<Form<?>> forms();
}
