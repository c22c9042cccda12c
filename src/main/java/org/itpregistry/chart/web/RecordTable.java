package org.itpregistry.chart.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itpregistry.entry.web.Addresses;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;

/** The rows of one form of a person, as a table: the items that some row answers, the newest row first. */
public class RecordTable {
    private final Form<?> form;
    private final List<Item<?>> columns;
    private final List<Line> lines = new ArrayList<>();

    RecordTable(Form<?> form, List<? extends PatientRecord> rows, List<EntryFinding> warnings, EntryWords words) {
        this.form = form;
        columns = form.items().stream()
                .filter(item -> !item.isFurther())
                .filter(item -> rows.stream().anyMatch(row -> !row.get(item).isBlank()))
                .toList();
        rows.stream()
                .sorted(Comparator.comparing(RecordTable::when).reversed())
                .forEach(row -> lines.add(line(row, warnings, words)));
    }

    private static PartialDate when(PatientRecord row) {
        PartialDate date = row.happened();
        return date == null ? PartialDate.parse("0001") : date;
    }

    private Line line(PatientRecord row, List<EntryFinding> warnings, EntryWords words) {
        List<Cell> cells = new ArrayList<>();
        for (Item<?> item : columns) {
            String warning = String.join(
                    " ",
                    warnings.stream()
                            .filter(found -> found.form().equals(form.name()))
                            .filter(found -> found.sourceKey().equals(row.sourceKey()))
                            .filter(found -> found.column().equals(item.name()))
                            .map(words::of)
                            .toList());
            cells.add(new Cell(words.answer(row, item), row.get(item).missing() != null, warning));
        }
        return new Line(Addresses.of(row), row.sourceKey(), row.voidReason(), cells);
    }

    public String getForm() {
        return form.name();
    }

    public List<Item<?>> getColumns() {
        return columns;
    }

    public List<Line> getLines() {
        return lines;
    }

    /**
     * A row of the table.
     *
     * @param page where it is corrected
     * @param voided why it was taken out, or null
     */
    public record Line(String page, String key, String voided, List<Cell> cells) {}

    /**
     * An answer in words.
     *
     * @param missing whether it is a reason why there is none
     * @param warning what is to be looked at again; empty when nothing is
     */
    public record Cell(String text, boolean missing, String warning) {}
}
