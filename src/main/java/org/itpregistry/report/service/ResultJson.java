package org.itpregistry.report.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.itpregistry.cohort.domain.CsvText;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.measure.Vocabulary;

/**
 * The table of results as JSON: an array of objects with the names of the columns. What is empty is null; a value, ours or
 * published, is a number where it reads as one, and text where it is a class.
 */
public final class ResultJson {
    private static final Set<String> NUMBERS = Set.of(
            "numerator",
            "denominator",
            "ci_low",
            "ci_high",
            "p_value",
            "not_evaluable",
            "test_statistic_value",
            "test_df");

    private static final Set<String> NUMBERS_OR_CLASSES = Set.of("value", "published_value");

    private ResultJson() {}

    /** @param lists by which codes were read; each row names their versions */
    public static JsonArray of(ResultTable table, Vocabulary lists) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (List<String> cells : table.rows()) {
            JsonObjectBuilder row = Json.createObjectBuilder();
            for (int i = 0; i < cells.size(); i++) {
                row.add(ResultTable.COLUMNS.get(i), value(ResultTable.COLUMNS.get(i), cells.get(i)));
            }
            rows.add(row.add("agents_list_version", lists.agents().version())
                    .add("causes_list_version", lists.causes().version()));
        }
        return rows.build();
    }

    private static JsonValue value(String column, String cell) {
        if (cell.isEmpty()) {
            return JsonValue.NULL;
        }
        boolean number = NUMBERS.contains(column) || NUMBERS_OR_CLASSES.contains(column) && CsvText.isNumber(cell);
        return number ? Json.createValue(new BigDecimal(cell)) : Json.createValue(cell);
    }
}
