package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.util.List;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;

/** The results of a study as a table of text: a row a number, the columns that outside checks rely on. */
public final class ResultTable {
    public static final List<String> COLUMNS = List.of(
            "item_id",
            "measure",
            "numerator",
            "denominator",
            "value",
            "unit",
            "ci_low",
            "ci_high",
            "ci_method",
            "p_value",
            "test",
            "definition_id",
            "mode",
            "not_evaluable",
            "published_value",
            "agrees",
            "note");

    private ResultTable() {}

    /** The cells of a row, in the order of {@link #COLUMNS}; empty where there is nothing. */
    public static List<String> cells(ResultRow row) {
        Endpoint endpoint = row.endpoint();
        boolean proportion =
                endpoint.statistic() == Statistic.PROPORTION || endpoint.statistic() == Statistic.RATE_PER_1000;
        return List.of(
                endpoint.itemId(),
                endpoint.measure(),
                text(row.numerator()),
                proportion ? text(row.denominator()) : "",
                text(row.value()),
                endpoint.unit(),
                row.bounds().map(bounds -> text(bounds.low())).orElse(""),
                row.bounds().map(bounds -> text(bounds.high())).orElse(""),
                row.bounds().map(ResultRow.Bounds::method).orElse(""),
                "",
                "",
                endpoint.definition(),
                row.mode(),
                String.valueOf(row.notEvaluable()),
                endpoint.published(),
                row.agreement() == null ? "" : row.agreement().name(),
                endpoint.note());
    }

    private static String text(Long number) {
        return number == null ? "" : number.toString();
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : ItemTypes.plain(number).toPlainString();
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
