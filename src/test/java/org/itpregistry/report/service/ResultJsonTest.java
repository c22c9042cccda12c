package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.List;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
    private static JsonObject row(String published) {
        var cells = new java.util.ArrayList<>(Collections.nCopies(ResultTable.COLUMNS.size(), ""));
        cells.set(ResultTable.COLUMNS.indexOf("item_id"), "PAR-11");
        cells.set(ResultTable.COLUMNS.indexOf("value"), "77.7777777777778");
        cells.set(ResultTable.COLUMNS.indexOf("published_value"), published);
        return ResultJson.of(new ResultTable(List.of(cells)), ShippedCauses.WITH_AGENTS)
                .getJsonObject(0);
    }

    @Test
    void a_number_is_a_number_and_nothing_is_null() {
        JsonObject row = row("77.7");
        assertThat(row.keySet())
                .startsWith(ResultTable.COLUMNS.toArray(String[]::new))
                .hasSize(ResultTable.COLUMNS.size() + 2);
        assertThat(row.getInt("agents_list_version")).isEqualTo(ShippedAgents.ALL.version());
        assertThat(row.getInt("causes_list_version")).isEqualTo(ShippedCauses.ALL.version());
        assertThat(row.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("77.7777777777778");
        assertThat(row.getJsonNumber("published_value").bigDecimalValue()).isEqualByComparingTo("77.7");
        assertThat(row.get("ci_low")).isEqualTo(JsonValue.NULL);
        assertThat(row.getString("item_id")).isEqualTo("PAR-11");
    }

    @Test
    void a_class_of_ours_is_text() {
        List<String> cells = new java.util.ArrayList<>(Collections.nCopies(ResultTable.COLUMNS.size(), ""));
        cells.set(ResultTable.COLUMNS.indexOf("value"), "SECONDARY");
        assertThat(ResultJson.of(new ResultTable(List.of(cells)), ShippedCauses.WITH_AGENTS)
                        .getJsonObject(0)
                        .getString("value"))
                .isEqualTo("SECONDARY");
    }

    @Test
    void a_published_class_is_text() {
        assertThat(row("SECONDARY").getString("published_value")).isEqualTo("SECONDARY");
    }
}
