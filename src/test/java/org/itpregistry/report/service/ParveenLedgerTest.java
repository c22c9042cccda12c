package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.Agreement;
import org.itpregistry.study.Bundle;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the paper that the ledger holds reproducible, from the reconstructed cohort. */
class ParveenLedgerTest {
    private static final StudyResult RESULT =
            StudyResult.of(new Protocols().of("parveen2019").orElseThrow(), ReconstructedCohort.load("parveen2019"));

    static List<Bundle.Row> reproducible() {
        return Bundle.rows("/studies/ledger.csv").stream()
                .filter(item -> item.text("study").equals("Parveen 2019"))
                .filter(item -> item.text("reproducible").startsWith("yes"))
                .toList();
    }

    private static Stream<ResultRow> rowsOf(String itemId) {
        return RESULT.rows().stream().filter(row -> row.endpoint().itemId().equals(itemId));
    }

    @Test
    void the_ledger_holds_twenty_six_reproducible_numbers() {
        assertThat(reproducible()).hasSize(26);
    }

    @ParameterizedTest
    @MethodSource("reproducible")
    void an_item_of_the_ledger_is_in_the_protocol_once_and_equal_as_printed(Bundle.Row item) {
        assertThat(rowsOf(item.text("item_id"))).singleElement().satisfies(row -> {
            assertThat(row.endpoint().published()).isEqualTo(item.text("published_value"));
            // the paper says women where it counts pregnancies
            assertThat(row.endpoint().unit()).isEqualTo(item.text("unit").replace("women", "pregnancies"));
            assertThat(row.agreement())
                    .hasValue(item.text("arithmetic").equals("truncated") ? Agreement.TRUNCATED : Agreement.YES);
            String recomputed = item.text("recomputed_value");
            if (!recomputed.isEmpty()) {
                assertThat(Agreement.of(row.value().flatMap(Value::asNumber).orElseThrow(), new BigDecimal(recomputed)))
                        .isEqualTo(Agreement.YES);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("reproducible")
    void an_item_has_the_numerator_and_denominator_of_the_ledger(Bundle.Row item) {
        ResultRow row = rowsOf(item.text("item_id")).findFirst().orElseThrow();
        if (!item.text("numerator").isEmpty()) {
            assertThat(row.numerator()).hasValue(Long.parseLong(item.text("numerator")));
            assertThat(row.denominator()).hasValue(Long.parseLong(item.text("denominator")));
        }
    }

    @Test
    void no_member_of_the_cohort_is_left_unevaluable() {
        assertThat(RESULT.rows()).allMatch(row -> row.notEvaluable() == 0);
    }

    @Test
    void a_proportion_has_an_exact_interval_that_names_its_method() {
        // R: binom.test(14, 18)$conf.int is 0.5236272 0.9359080
        assertThat(rowsOf("PAR-11").findFirst().flatMap(ResultRow::bounds)).hasValueSatisfying(bounds -> {
            assertThat(bounds.low().orElseThrow()).isCloseTo(52.36272, org.assertj.core.data.Offset.offset(5e-5));
            assertThat(bounds.high().orElseThrow()).isCloseTo(93.59080, org.assertj.core.data.Offset.offset(5e-5));
            assertThat(bounds.method()).isEqualTo("CLOPPER_PEARSON");
        });
    }

    @Test
    void the_rate_has_a_poisson_interval() {
        // R: poisson.test(20, 7.704)$conf.int is 1.585715 4.009403; the ledger gives 1.59 to 4.01
        assertThat(rowsOf("PAR-03").findFirst().flatMap(ResultRow::bounds)).hasValueSatisfying(bounds -> {
            assertThat(bounds.low().orElseThrow()).isCloseTo(1.59, org.assertj.core.data.Offset.offset(5e-3));
            assertThat(bounds.high().orElseThrow()).isCloseTo(4.01, org.assertj.core.data.Offset.offset(5e-3));
            assertThat(bounds.method()).isEqualTo("EXACT_POISSON");
        });
    }

    @Test
    void every_proportion_of_the_protocol_has_an_interval() {
        assertThat(RESULT.rows())
                .filteredOn(row -> row.endpoint().statistic() == Statistic.PROPORTION)
                .isNotEmpty()
                .allMatch(row -> row.bounds().isPresent());
    }

    @Test
    void the_flow_adds_up() {
        var flow = RESULT.pregnancies().orElseThrow().flow();
        assertThat(flow.persons()).isEqualTo(38);
        assertThat(flow.women()).isEqualTo(20);
        assertThat(flow.newbornPersons()).isEqualTo(18);
        assertThat(flow.others()).isZero();
        assertThat(flow.pregnancies()).isEqualTo(flow.lost() + flow.undelivered() + flow.deliveries());
        assertThat(flow.undelivered()).isEqualTo(2);
        assertThat(flow.liveBorn()).isEqualTo(18);
    }
}
