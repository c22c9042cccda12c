package org.itpregistry.chart.domain;

import java.io.Serializable;

/**
 * Something that a list can be narrowed to.
 *
 * @param id its key
 * @param name how it is called
 */
public record ListChoice(long id, String name) implements Serializable {}
