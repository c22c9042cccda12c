package org.itpregistry.outcome.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Remark;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

class DiseaseTest {
    private static String phase(String diagnosis) {
        Story story =
                Story.on(ShippedAgents.ELTROMBOPAG).with(person -> person.diagnosis(PartialDate.parse(diagnosis)));
        return new PhaseAtStart().assess(story.course()).code();
    }

    @Test
    void phases_change_after_three_and_after_twelve_calendar_months() {
        assertThat(phase("2019-10-07")).isEqualTo("NEWLY_DIAGNOSED");
        assertThat(phase("2019-10-06")).isEqualTo("PERSISTENT");
        assertThat(phase("2019-01-06")).isEqualTo("PERSISTENT");
        assertThat(phase("2019-01-05")).isEqualTo("CHRONIC");
    }

    @Test
    void a_vague_diagnosis_answers_only_where_it_leaves_no_doubt() {
        assertThat(phase("2019-05")).isEqualTo("PERSISTENT");
        assertThat(phase("2019")).isEqualTo("NE");
        assertThat(phase("2018")).isEqualTo("CHRONIC");
    }

    @Test
    void a_primary_itp_with_a_cause_is_remarked_upon() {
        Story story = Story.of().count(-400, 20).with(person -> person.secondaryCause(ShippedCauses.SLE));
        var answer = (Assessed<YesNo>) ItpClass.primary().assess(story.course());
        assertThat(answer.value()).isEqualTo(YesNo.YES);
        assertThat(answer.evidence().remarks()).containsExactly(Remark.PRIMARY_WITH_CAUSE);
    }

    private static List<Remark> remarks(ItpClass asked, Story story) {
        return ((Assessed<YesNo>) asked.assess(story.course())).evidence().remarks();
    }

    private static Story secondary() {
        return Story.of().count(-400, 20).with(person -> person.itpType(ItpType.SECONDARY));
    }

    @Test
    void a_secondary_itp_without_a_cause_is_remarked_upon() {
        assertThat(ItpClass.secondary().assess(secondary().course()).code()).isEqualTo("Y");
        assertThat(ItpClass.primary().assess(secondary().course()).code()).isEqualTo("N");
        assertThat(remarks(ItpClass.secondary(), secondary())).containsExactly(Remark.SECONDARY_WITHOUT_CAUSE);
        assertThat(remarks(ItpClass.secondary(), secondary().with(person -> person.secondaryCause(ShippedCauses.SLE))))
                .isEmpty();
    }

    @Test
    void a_count_below_100_is_looked_for_thirty_days_around_the_diagnosis() {
        assertThat(remarks(ItpClass.primary(), Story.of().count(-430, 99))).isEmpty();
        assertThat(remarks(ItpClass.primary(), Story.of().count(-370, 99))).isEmpty();
        for (Story story : List.of(
                Story.of(),
                Story.of().count(-431, 99),
                Story.of().count(-369, 99),
                Story.of().count(-400, 100))) {
            assertThat(remarks(ItpClass.primary(), story)).containsExactly(Remark.NO_LOW_COUNT_AT_DIAGNOSIS);
        }
        assertThat(remarks(ItpClass.primary(), Story.of().with(person -> person.diagnosis(null))))
                .isEmpty();
    }

    @Test
    void an_unknown_type_of_itp_gives_no_class() {
        Story unknown = Story.of().with(person -> person.itpType(ItpType.UNKNOWN));
        assertThat(ItpClass.primary().assess(unknown.course())).isEqualTo(new NotEvaluable<>(Reason.TYPE_NOT_KNOWN));
    }
}
