package org.itpregistry.history.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itpregistry.followup.domain.Observation;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Recorded;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.junit.jupiter.api.Test;

/** The text format of COPY, read back. */
class StoredRowTest {
    private final StoredRow row = new StoredRow(Observation.FORM, List.of("center"));

    @Test
    void values_are_read_by_their_item_whatever_else_the_query_selects() {
        take("17", "O-1", "2020-01-06", "HEMOGLOBIN", "9.90", "G_PER_DL", "Zürich");
        assertThat(row.patientId()).isEqualTo(17);
        assertThat(row.key()).isEqualTo("O-1");
        assertThat(row.value(Observation.OBSERVED_DATE)).isEqualTo(PartialDate.parse("2020-01-06"));
        assertThat(row.value(Observation.VALUE)).isEqualByComparingTo("9.9");
        assertThat(row.text("center")).isEqualTo("Zürich");
    }

    @Test
    void no_value_is_null_and_an_empty_text_is_not() {
        take("17", "", "\\N", "\\N", "\\N", "\\N", "\\N");
        assertThat(row.key()).isEmpty();
        assertThat(row.value(Observation.VALUE)).isNull();
        assertThat(row.text("center")).isNull();
    }

    @Test
    void what_copy_escapes_comes_back_as_it_was() {
        take("17", "O\\\\1", "\\N", "\\N", "\\N", "\\N", "tab \\t line \\n return \\r \\b\\f\\v back \\\\N");
        assertThat(row.key()).isEqualTo("O\\1");
        assertThat(row.text("center")).isEqualTo("tab \t line \n return \r \b\f\u000b back \\N");
    }

    @Test
    void a_line_with_too_few_columns_is_no_row() {
        assertThatThrownBy(() -> take("17", "O-1", "2020-01-06"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3 columns instead of 7");
    }

    @Test
    void an_item_without_value_tells_why_where_the_query_asks() {
        var pregnancy = new StoredRow(Pregnancy.FORM, List.of(Pregnancy.PRIMARY_PPH.missingColumn()));
        String blanks = "\t\\N".repeat(Pregnancy.FORM.size());
        pregnancy.take(("1\tG" + blanks + "\tNOT_DONE\n").getBytes(StandardCharsets.UTF_8));
        assertThat(pregnancy.recorded(Pregnancy.PRIMARY_PPH)).isEqualTo(Recorded.missing(MissingReason.NOT_DONE));
        pregnancy.take(("1\tG" + blanks + "\t\\N\n").getBytes(StandardCharsets.UTF_8));
        assertThat(pregnancy.recorded(Pregnancy.PRIMARY_PPH)).isEqualTo(Recorded.blank());
    }

    private void take(String... columns) {
        row.take((String.join("\t", columns) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
