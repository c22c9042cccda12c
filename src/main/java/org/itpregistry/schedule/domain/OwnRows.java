package org.itpregistry.schedule.domain;

import java.util.List;
import org.itpregistry.assessment.domain.ItemGap;
import org.itpregistry.assessment.domain.QualityLine;

/**
 * What stands behind the numbers of a center, row by row: for its own eyes only.
 *
 * @param gaps items that are left open
 * @param warnings of the rules of entry
 * @param entries rows whose delay is counted
 */
public record OwnRows(List<ItemGap> gaps, List<QualityLine> warnings, List<Entry> entries) {
    public OwnRows {
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
        entries = List.copyOf(entries);
    }

    /**
     * A row that was entered on a page or by REST.
     *
     * @param person key
     * @param form name
     * @param row key
     * @param event the day of the event
     * @param entered the day of the first entry
     */
    public record Entry(String person, String form, String row, String event, String entered, long days) {}
}
