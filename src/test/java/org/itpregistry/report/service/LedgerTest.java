package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.itpregistry.study.Agreement;
import org.itpregistry.study.Bundle;
import org.itpregistry.study.Published;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published number that the ledger holds reproducible from patients, in every shipped study. */
class LedgerTest {
    /** What every cohort of a study can be asked for. */
    static Stream<Bundle.Row> asked() {
        return Bundle.rows("/studies/ledger.csv").stream()
                .filter(item -> Studies.all().contains(study(item)))
                .filter(item -> item.text("reproducible").startsWith("yes"));
    }

    /** A digest of guidelines has no cohort of its own, so only its thresholds come out of another one. */
    static Stream<Bundle.Row> reproducible() {
        return asked().filter(item -> !study(item).equals("guideline"));
    }

    private static String study(Bundle.Row item) {
        if (item.text("study").equals("Dr.Oracle guideline digest")) {
            return "guideline";
        }
        return item.text("study").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static List<ResultRow> rows(Bundle.Row item) {
        return Studies.result(study(item)).rows().stream()
                .filter(row -> row.endpoint().itemId().equals(item.text("item_id")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void an_item_is_in_the_protocol_once_in_the_words_of_the_paper(Bundle.Row item) {
        assertThat(rows(item)).as(item.text("item_id")).singleElement().satisfies(row -> {
            assertThat(row.endpoint().published()).isEqualTo(item.text("published_value"));
            if (!item.text("unit").isEmpty()) {
                // the paper says women where it counts pregnancies
                assertThat(row.endpoint().unit()).isEqualTo(item.text("unit").replace("women", "pregnancies"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("reproducible")
    void an_item_is_equal_as_printed(Bundle.Row item) {
        ResultRow row = rows(item).get(0);
        boolean cutOff =
                item.text("arithmetic").equals("truncated") || item.text("note").contains("truncated to the hundred");
        assertThat(row.agreement())
                .as(item.text("item_id") + " " + row.value())
                .hasValue(cutOff ? Agreement.TRUNCATED : Agreement.YES);
    }

    @ParameterizedTest
    @MethodSource("reproducible")
    void an_item_has_the_numerator_and_denominator_of_the_ledger(Bundle.Row item) {
        ResultRow row = rows(item).get(0);
        if (!item.text("numerator").isEmpty()) {
            assertThat(row.numerator()).as(item.text("item_id")).hasValue(Long.parseLong(item.text("numerator")));
            // A paper that counts does not leave out whom it cannot judge.
            long open = row.endpoint().statistic().isShare() ? 0 : row.notEvaluable();
            assertThat(row.denominator())
                    .as(item.text("item_id"))
                    .hasValue(Long.parseLong(item.text("denominator")) - open);
        }
    }

    @Test
    void the_thresholds_of_the_guideline_are_those_that_its_rules_use() {
        assertThat(Studies.result("guideline").rows())
                .filteredOn(row -> row.endpoint().statistic() == Statistic.PARAMETER)
                .hasSize(30)
                .allSatisfy(row -> assertThat(row.agreement()).hasValue(Agreement.YES));
    }

    @Test
    void figures_of_another_definition_stand_beside_ours_uncompared() {
        assertThat(Studies.result("guideline").rows())
                .filteredOn(row -> row.endpoint().paper().reading() == Published.Meaning.NOT_COMPARABLE)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.agreement()).isEmpty();
                    assertThat(row.endpoint().note()).contains("Not comparable");
                });
    }

    @Test
    void no_study_has_an_item_of_its_own_invention() {
        List<String> known = Bundle.rows("/studies/ledger.csv").stream()
                .map(item -> item.text("item_id"))
                .toList();
        for (String study : Studies.all()) {
            assertThat(Studies.result(study).rows())
                    .extracting(row -> row.endpoint().itemId())
                    .filteredOn(item -> !item.isEmpty())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(known);
        }
    }

    @Test
    void where_a_paper_contradicts_itself_the_row_says_so() {
        for (String study : Studies.all()) {
            assertThat(Studies.result(study).rows())
                    .filteredOn(row -> row.endpoint().paper().reading() == Published.Meaning.CONTRADICTED
                            || row.agreement()
                                    .filter(found -> found == Agreement.TRUNCATED)
                                    .isPresent())
                    .allSatisfy(row -> assertThat(row.endpoint().note()).isNotEmpty());
        }
    }
}
