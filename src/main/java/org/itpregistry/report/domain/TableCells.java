package org.itpregistry.report.domain;

import java.math.BigDecimal;
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

    /** The same in one line, for the head of a sheet. */
    public String line(int place) {
        return at(place).replace("\n", ", ");
    }

    /** The same for a workbook: null where it is empty, a number where it reads as one, but the first cell is a name. */
    public Object value(int place) {
        String text = at(place);
        if (text.isEmpty()) {
            return null;
        }
        return place > 0 && CsvText.isNumber(text) ? new BigDecimal(text) : text;
    }
}
