package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.TestCohort;
import org.junit.jupiter.api.Test;

/** What must not change an answer, tried on the generated cohort with every definition. */
class InvarianceTest {
    private static final int SHIFT = 1461;
    private static final TestCohort COHORT = TestCohort.load("synthetic");

    private static List<String> answers(TestCohort cohort) {
        List<String> answers = new ArrayList<>();
        for (PatientHistory person : cohort.persons()) {
            answers.add(person.key() + answers(Course.of(person, cohort.cutoff())));
        }
        return answers;
    }

    private static String answers(Course course) {
        StringBuilder codes = new StringBuilder();
        for (var definition : OutcomeCatalog.ofPerson()) {
            codes.append(' ').append(definition.assess(course).code());
        }
        for (var alert : OutcomeCatalog.alerts()) {
            codes.append(' ').append(alert.assess(course).code());
        }
        for (var newborn : OutcomeCatalog.ofNewborn()) {
            codes.append(' ').append(newborn.assess(course).code());
        }
        for (PregnancyFacts pregnancy : course.history().pregnancies()) {
            for (var definition : OutcomeCatalog.ofPregnancy()) {
                codes.append(' ')
                        .append(definition
                                .assess(new PregnancyCourse(course, pregnancy, List.of()))
                                .code());
            }
        }
        return codes.toString();
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        var shuffled = TestCohort.Reading.PLAIN.shuffled(new Random(4));
        assertThat(answers(TestCohort.load("synthetic", shuffled))).isEqualTo(answers(COHORT));
    }

    @Test
    void the_unit_of_entry_does_not_matter() {
        for (PlateletUnit unit : PlateletUnit.values()) {
            var entered = TestCohort.Reading.PLAIN.in(unit);
            TestCohort other = TestCohort.load("synthetic", entered);
            for (int i = 0; i < COHORT.persons().size(); i++) {
                var expected = COHORT.persons().get(i).counts();
                var counts = other.persons().get(i).counts();
                assertThat(counts.samples().map(PlateletSample::toString))
                        .containsExactlyElementsOf(
                                expected.samples().map(PlateletSample::toString).toList());
            }
        }
    }

    @Test
    void shifting_all_dates_by_whole_leap_cycles_changes_no_answer() {
        // Four years, so that months keep their length; calendar phases would move otherwise.
        var later = TestCohort.Reading.PLAIN.shifted(SHIFT);
        TestCohort shifted = TestCohort.load("synthetic", later);
        assertThat(answers(new TestCohort(shifted.persons(), COHORT.cutoff().plusDays(SHIFT))))
                .isEqualTo(answers(COHORT));
    }

    @Test
    void no_definition_looks_past_the_cutoff() {
        LocalDate cutoff = LocalDate.of(2016, 6, 30);
        TestCohort known = TestCohort.load("synthetic", TestCohort.Reading.PLAIN.knownOn(cutoff));
        List<String> expected = answers(new TestCohort(known.persons(), cutoff));
        assertThat(answers(new TestCohort(COHORT.persons(), cutoff))).isEqualTo(expected);
    }
}
