package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.study.Audience;
import org.itpregistry.study.AwkwardPersons;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program that reads the results as JSON may rely on, without knowing the study. */
class ResultJsonStudiesTest {
    private static final Set<String> PER = Set.of("%", "% (up to)", "per 1000");

    static List<String> studies() {
        return Studies.all();
    }

    /** The study on its own cohort, on awkward persons and on nobody; for those inside and for the public. */
    private static List<StudyResult> results(String study) {
        var awkward = new CohortData(
                "AWKWARD",
                "Awkward persons",
                true,
                AwkwardPersons.cutoff(),
                AwkwardPersons.all(study),
                List.of(),
                List.of(),
                ShippedCauses.WITH_AGENTS);
        StudyResult own = Studies.result(study);
        return List.of(own, own.shownTo(Audience.PUBLIC), StudyResult.of(Studies.protocol(study), awkward));
    }

    private static List<JsonObject> rows(StudyResult result) {
        return ResultJson.of(ResultTable.of(result), ShippedCauses.WITH_AGENTS).getValuesAs(JsonObject.class);
    }

    private static boolean has(JsonObject row, String column) {
        return row.get(column) != JsonValue.NULL;
    }

    private static double number(JsonObject row, String column) {
        assertThat(row.get(column)).as("%s of %s", column, row).isInstanceOf(JsonNumber.class);
        return row.getJsonNumber(column).doubleValue();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_fraction_stands_only_beside_the_number_that_it_makes(String study) {
        for (StudyResult result : results(study)) {
            for (JsonObject row : rows(result)) {
                if (has(row, "denominator")) {
                    assertThat(PER).as(row.toString()).contains(row.getString("unit"));
                    double n = number(row, "numerator");
                    double of = number(row, "denominator");
                    assertThat(n).isLessThanOrEqualTo(of);
                    if (of == 0) {
                        assertThat(has(row, "value")).as(row.toString()).isFalse();
                    } else {
                        double times = row.getString("unit").startsWith("%") ? 100 : 1000;
                        assertThat(number(row, "value")).as(row.toString()).isCloseTo(times * n / of, within(1e-9));
                    }
                } else if (has(row, "numerator") && has(row, "value")) {
                    assertThat(number(row, "value")).as(row.toString()).isEqualTo(number(row, "numerator"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void an_interval_holds_its_number_and_names_its_method(String study) {
        for (StudyResult result : results(study)) {
            for (JsonObject row : rows(result)) {
                if (!has(row, "value")) {
                    // A median that is not reached may have a lower limit.
                    assertThat(has(row, "ci_high")).as(row.toString()).isFalse();
                    continue;
                }
                if (has(row, "ci_low")) {
                    assertThat(number(row, "ci_low")).as(row.toString()).isLessThanOrEqualTo(number(row, "value"));
                }
                if (has(row, "ci_high")) {
                    assertThat(number(row, "ci_high")).as(row.toString()).isGreaterThanOrEqualTo(number(row, "value"));
                }
                if (has(row, "ci_low") || has(row, "ci_high")) {
                    assertThat(has(row, "ci_method")).as(row.toString()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_p_value_names_its_test_and_what_it_was_read_from(String study) {
        for (StudyResult result : results(study)) {
            for (JsonObject row : rows(result)) {
                assertThat(has(row, "p_value")).as(row.toString()).isEqualTo(has(row, "test"));
                if (has(row, "p_value")) {
                    boolean exact = row.getString("test").contains("EXACT");
                    assertThat(has(row, "test_statistic")).as(row.toString()).isEqualTo(!exact);
                    assertThat(number(row, "p_value")).isBetween(0.0, 1.0);
                }
                assertThat(has(row, "test_statistic_value")).isEqualTo(has(row, "test_statistic"));
                assertThat(has(row, "test_df"))
                        .isEqualTo(has(row, "test_statistic")
                                && row.getString("test_statistic").equals("chi-square"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void a_verdict_needs_a_value_and_a_published_number(String study) {
        for (StudyResult result : results(study)) {
            for (JsonObject row : rows(result)) {
                if (has(row, "agrees")) {
                    assertThat(has(row, "value")).as(row.toString()).isTrue();
                    assertThat(has(row, "published_value")).as(row.toString()).isTrue();
                }
            }
        }
    }
}
