package org.itpregistry.report.domain;

import java.util.List;

/** The cells of a row of a general table; report designs read them by their place. */
public record TableCells(List<String> texts) {
    public TableCells {
        texts = List.copyOf(texts);
    }

    /** The cell at a place, the first being 0; empty where the table has no such column. */
    public String at(int place) {
        return place < texts.size() ? texts.get(place) : "";
    }
}
