package org.itpregistry.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.itpregistry.study.Calculation;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Members;
import org.itpregistry.study.Published;
import org.itpregistry.study.Question;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.Value;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static ResultRow row(Statistic statistic, Long numerator, Long denominator, Value value, String note) {
        var calculation = new Calculation(
                statistic,
                "deliveries",
                "PREG-PPH",
                Optional.of(Question.of("PREG-PPH")),
                Optional.empty(),
                Timescale.DAYS,
                Calculation.Options.NONE);
        var endpoint = new Endpoint("X-01", "maternal", "A, \"b\"", calculation, "%", Published.of("17"), note);
        return new ResultRow(
                endpoint,
                numerator == null ? OptionalLong.empty() : OptionalLong.of(numerator),
                OptionalLong.of(denominator),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                true,
                "",
                "AS_PUBLISHED",
                Members.NOBODY,
                Optional.empty());
    }

    private static Value number(String number) {
        return new Value.Numeric(new BigDecimal(number));
    }

    @Test
    void a_count_has_no_denominator_and_a_proportion_has_one() {
        assertThat(ResultTable.cells(row(Statistic.COUNT, 3L, 18L, number("3"), "")))
                .startsWith("X-01", "A, \"b\"", "3", "", "3");
        assertThat(ResultTable.cells(row(Statistic.PROPORTION, 3L, 18L, number("16.6666666666667"), "")))
                .startsWith("X-01", "A, \"b\"", "3", "18", "16.6666666666667");
        assertThat(ResultTable.cells(row(Statistic.MEDIAN, null, 18L, number("7.50"), "")))
                .startsWith("X-01", "A, \"b\"", "", "", "7.5");
    }

    @Test
    void a_class_is_its_code() {
        assertThat(ResultTable.cells(row(Statistic.CLASS, 3L, 18L, new Value.Coded("SECONDARY"), "")))
                .startsWith("X-01", "A, \"b\"", "", "", "SECONDARY");
    }

    @Test
    void a_cell_with_a_comma_or_a_quote_is_quoted_and_lines_end_in_cr_lf() {
        var table = new ResultTable(List.of(ResultTable.cells(row(Statistic.COUNT, 3L, 18L, number("3"), "one\ntwo"))));
        assertThat(table.csv())
                .startsWith("item_id,measure,numerator,")
                .contains("\r\nX-01,\"A, \"\"b\"\"\",3,,3,%,")
                .endsWith(",0,17,NO,\"one\ntwo\",,,\r\n");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_has_an_apostrophe_before_it_and_a_number_has_none() {
        var table = new ResultTable(List.of(List.of("=1+1", "-0.5", "@x", "-x", "+1", "a=b", "")));
        assertThat(table.csv()).endsWith("\r\n'=1+1,-0.5,'@x,'-x,'+1,a=b,\r\n");
    }

    @Test
    void equal_tables_have_equal_sums() {
        var table = new ResultTable(List.of(ResultTable.cells(row(Statistic.COUNT, 3L, 18L, number("3"), ""))));
        assertThat(table.checksum()).hasSize(64).isEqualTo(new ResultTable(table.rows()).checksum());
        assertThat(table.checksum()).isNotEqualTo(new ResultTable(List.of()).checksum());
    }
}
