package org.itpregistry.chart.domain;

import java.util.Set;

/** The rows, by their source keys, that are set apart in the picture because an answer rests on them. */
public record Highlight(Set<String> counts, Set<String> treatments, Set<String> bleeds) {
    public static final Highlight NONE = new Highlight(Set.of(), Set.of(), Set.of());
}
