package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itpregistry.cohort.domain.CsvText;

/**
 * A sheet of a workbook: a table below one line of heads.
 *
 * @param rows as many cells as there are columns; empty where there is nothing
 */
public record WorkbookSheet(String name, List<Column> columns, List<List<String>> rows) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * @param head its name
     * @param numbers whether a cell that reads as a number or a day is one
     */
    public record Column(String head, boolean numbers) {
        /** Every cell is a text, whatever it reads as. */
        public static Column ofText(String head) {
            return new Column(head, false);
        }

        /** Cells are numbers and days where they read as such. */
        public static Column ofNumbers(String head) {
            return new Column(head, true);
        }

        public Optional<BigDecimal> number(String cell) {
            return numbers && CsvText.isNumber(cell) ? Optional.of(new BigDecimal(cell)) : Optional.empty();
        }

        /** A whole day; of a date that lacks a part, the text says more. */
        public Optional<LocalDate> day(String cell) {
            return numbers && DAY.matcher(cell).matches() ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
        }
    }

    public WorkbookSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    WorkbookSheet named(String other) {
        return new WorkbookSheet(other, columns, rows);
    }
}
