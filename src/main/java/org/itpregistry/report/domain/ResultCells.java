package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of results as a workbook holds it, numbers as numbers; the fields of reports/sheet_results.jrxml, which are the
 * columns of {@link ResultTable} in the same order. What is empty is null. Value and published value are text where they are
 * a class.
 */
public record ResultCells(
        String itemId,
        String measure,
        BigDecimal numerator,
        BigDecimal denominator,
        Object value,
        String unit,
        BigDecimal ciLow,
        BigDecimal ciHigh,
        String ciMethod,
        BigDecimal pValue,
        String test,
        String definitionId,
        String mode,
        BigDecimal notEvaluable,
        Object publishedValue,
        String agrees,
        String note) {

    /** @param rows cells in the order of {@link ResultTable#COLUMNS} */
    static List<ResultCells> of(List<List<String>> rows) {
        return rows.stream().map(ResultCells::row).toList();
    }

    private static ResultCells row(List<String> cells) {
        return new ResultCells(
                text(cells, "item_id"),
                text(cells, "measure"),
                number(cells, "numerator"),
                number(cells, "denominator"),
                either(cells, "value"),
                text(cells, "unit"),
                number(cells, "ci_low"),
                number(cells, "ci_high"),
                text(cells, "ci_method"),
                number(cells, "p_value"),
                text(cells, "test"),
                text(cells, "definition_id"),
                text(cells, "mode"),
                number(cells, "not_evaluable"),
                either(cells, "published_value"),
                text(cells, "agrees"),
                text(cells, "note"));
    }

    private static String text(List<String> cells, String column) {
        String cell = cells.get(ResultTable.COLUMNS.indexOf(column));
        return cell.isEmpty() ? null : cell;
    }

    private static BigDecimal number(List<String> cells, String column) {
        String cell = text(cells, column);
        return cell == null ? null : new BigDecimal(cell);
    }

    private static Object either(List<String> cells, String column) {
        String cell = text(cells, column);
        return cell != null && CsvText.isNumber(cell) ? new BigDecimal(cell) : cell;
    }
}
