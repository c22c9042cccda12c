package org.itpregistry.outcome.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class DescriptiveTest {
    private static Story born(String birth) {
        return Story.on(ShippedAgents.IVIG).with(person -> person.birth(PartialDate.parse(birth)));
    }

    @Test
    void age_is_in_completed_years_and_open_where_a_vague_birth_leaves_two() {
        assertThat(Age.atStart().assess(born("1980-01-07").course()).code()).isEqualTo("39");
        assertThat(Age.atStart().assess(born("1980-01-06").course()).code()).isEqualTo("40");
        assertThat(Age.atStart().assess(born("1980-01").course())).isEqualTo(new NotEvaluable<>(Reason.DATE_TOO_VAGUE));
        assertThat(Age.atStart().assess(born("1980-02").course()).code()).isEqualTo("39");
    }

    @Test
    void a_duration_from_a_vague_diagnosis_is_a_range() {
        Story story = Story.on(ShippedAgents.IVIG).with(person -> person.diagnosis(PartialDate.parse("2019-12")));
        assertThat(new ItpDuration().assess(story.course()).code()).isEqualTo("0.197..1.183");
    }

    @Test
    void the_peak_is_the_highest_count_of_a_day_on_treatment() {
        Story story =
                Story.of().treat(ShippedAgents.IVIG, TreatmentRole.INDEX, 0, 10).counts(0, 500, 5, 80, 5, 120, 11, 300);
        assertThat(new PeakCount().assess(story.course()).code()).isEqualTo("120");
    }

    @Test
    void a_regimen_ends_with_the_first_agent_stopped() {
        Story story = Story.on(ShippedAgents.ELTROMBOPAG)
                .treat(ShippedAgents.MYCOPHENOLATE, TreatmentRole.INDEX, 0, 50)
                .visit(100);
        assertThat(new TreatmentDuration().assess(story.course()).code()).isEqualTo("50 EVENT");
        assertThat(new Regimen().assess(story.course()).code()).isEqualTo("ELTROMBOPAG|MYCOPHENOLATE");
    }

    @Test
    void the_highest_median_is_over_persons_with_a_visit_that_day() {
        List<Course> cohort = List.of(
                Story.on(ShippedAgents.IVIG).counts(0, 5, 3, 90, 7, 150).course(),
                Story.on(ShippedAgents.IVIG).counts(0, 5, 3, 110, 7, 60).course(),
                Story.on(ShippedAgents.IVIG).counts(0, 5, 7, 105).course());
        assertThat(PeakMedian.of(cohort)).contains(new PeakMedian(7, 105));
        assertThat(PeakMedian.of(List.of())).isEmpty();
    }

    @Test
    void the_last_count_is_set_against_the_target() {
        assertThat(new TargetCount()
                        .assess(Story.of().counts(1, 90, 2, 30).course())
                        .code())
                .isEqualTo("WITHIN");
        assertThat(new TargetCount().assess(Story.of().course())).isEqualTo(new NotEvaluable<>(Reason.NO_COUNT));
    }
}
