package org.itpregistry.report.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.TestCohort;
import org.itpregistry.outcome.refractory.CorticosteroidDependence;
import org.itpregistry.outcome.response.ArnoldResponse;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.Agreement;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Subject;
import org.junit.jupiter.api.Test;

/** Small cohorts on which a number once said more than the data. */
class NumberCasesTest {
    private static StudyResult run(String study, String cohort) {
        return StudyResult.of(new Protocols().of(study).orElseThrow(), ReconstructedCohort.load(cohort));
    }

    private static ResultRow item(StudyResult result, String item) {
        return result.rows().stream()
                .filter(row -> row.endpoint().itemId().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(ResultRow row, String column) {
        return ResultTable.cells(row).get(ResultTable.COLUMNS.indexOf(column));
    }

    private static Course person(String cohort, String key) {
        TestCohort loaded = TestCohort.load(cohort);
        return Course.of(loaded.person(key), loaded.cutoff());
    }

    @Test
    void who_started_after_the_last_contact_is_named_and_all_other_numbers_stand() {
        StudyResult result = run("arnold2010", "TNOFUARNO");
        assertThat(cell(item(result, "ARN-01"), "value")).isEqualTo("2");
        assertThat(cell(item(result, "ARN-04"), "value")).isEqualTo("1");
        assertThat(result.rows())
                .filteredOn(row -> row.endpoint().statistic() == Statistic.REVERSE_KM_MEDIAN)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.members().notEvaluable().get(Reason.NOT_YET_OBSERVED))
                        .extracting(Subject::person)
                        .containsExactly("A1"));
    }

    @Test
    void a_count_of_the_first_day_was_not_held_on_corticosteroids() {
        assertThat(new CorticosteroidDependence().assess(person("TCSDEP", "B1")).code())
                .isEqualTo("N");
    }

    @Test
    void two_pregnancies_of_one_woman_are_two_pregnancies_and_nobody_evaluable_is_no_verdict() {
        StudyResult result = run("parveen2019", "TPREG2");
        ResultRow severe = item(result, "PAR-08");
        assertThat(cell(severe, "value")).isEqualTo("2");
        assertThat(severe.endpoint().unit()).isEqualTo("pregnancies");
        ResultRow atDelivery = item(result, "PAR-10");
        assertThat(atDelivery.notEvaluable()).isEqualTo(2);
        assertThat(atDelivery.value()).isEmpty();
        assertThat(cell(atDelivery, "agrees")).isEmpty();
        assertThat(result.rows())
                .filteredOn(row -> row.endpoint().unit().equals("women"))
                .singleElement()
                .satisfies(row -> assertThat(cell(row, "value")).isEqualTo("1"));
    }

    @Test
    void a_count_of_20_is_not_below_20_and_its_person_is_behind_the_number() {
        ResultRow limit = item(run("robak2007", "ROB02_baseline_exactly_20"), "ROB-02");
        assertThat(limit.agreement()).hasValue(Agreement.NO);
        assertThat(limit.breaking()).isOne();
        assertThat(limit.members().numerator()).singleElement().satisfies(who -> assertThat(who.course()
                        .index()
                        .flatMap(line -> line.baseline())
                        .orElseThrow()
                        .perMicrolitre())
                .isEqualTo(20_000));
    }

    @Test
    void a_kaplan_meier_estimate_has_no_fraction_beside_it() {
        assertThat(run("ito2021", "KM_n_over_N").rows())
                .filteredOn(row -> row.endpoint().statistic() == Statistic.KM_AT)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(cell(row, "numerator")).isEmpty();
                    assertThat(cell(row, "denominator")).isEmpty();
                });
    }

    @Test
    void a_fraction_beside_a_number_is_the_number() {
        for (String study : Studies.all()) {
            assertThat(Studies.result(study).rows()).allSatisfy(row -> {
                if (!cell(row, "denominator").isEmpty() && !cell(row, "value").isEmpty()) {
                    double share =
                            Double.parseDouble(cell(row, "numerator")) / Double.parseDouble(cell(row, "denominator"));
                    double factor = row.endpoint().statistic() == Statistic.RATE_PER_1000 ? 1000 : 100;
                    assertThat(Double.parseDouble(cell(row, "value")))
                            .as(row.endpoint().measure())
                            .isCloseTo(factor * share, org.assertj.core.data.Offset.offset(1e-9));
                }
            });
        }
    }

    @Test
    void an_unrelated_severe_event_is_none_of_those_that_crickx_counts() {
        assertThat(cell(item(run("crickx2020", "CRI31_unrelated_severe"), "CRI-31"), "value"))
                .isEqualTo("6");
    }

    @Test
    void who_was_not_counted_after_the_start_is_a_non_responder_only_of_all() {
        assertThat(new ArnoldResponse(Mode.AS_PUBLISHED).assess(person("TNOLATER", "A1")))
                .isEqualTo(new NotEvaluable<>(Reason.NO_LATER_COUNT));
        StudyResult result = run("arnold2010", "TNOLATER");
        assertThat(result.rows())
                .filteredOn(row -> row.endpoint().definition().equals("RESP-ARNOLD"))
                .filteredOn(row -> row.endpoint().statistic() == Statistic.PROPORTION)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "numerator") + "/" + cell(row, "denominator"))
                        .isEqualTo("1/1"));
        assertThat(result.rows())
                .filteredOn(row -> row.endpoint().definition().equals("RESP-ARNOLD"))
                .filteredOn(row -> row.endpoint().statistic() == Statistic.PROPORTION_OF_ALL)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(cell(row, "numerator") + "/" + cell(row, "denominator"))
                        .isEqualTo("1/2"));
    }
}
