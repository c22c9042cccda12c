package org.itpregistry.outcome.disease;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.Agent;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.SecondaryCause;
import org.itpregistry.outcome.Assessed;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Remark;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

class DiseaseTest {
    private static String phase(String diagnosis) {
        Story story = Story.on(Agent.ELTROMBOPAG).with(person -> person.diagnosis(PartialDate.parse(diagnosis)));
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
        Story story = Story.of().count(-400, 20).with(person -> person.secondaryCause(SecondaryCause.SLE));
        var answer = (Assessed<YesNo>) ItpClass.primary().assess(story.course());
        assertThat(answer.value()).isEqualTo(YesNo.YES);
        assertThat(answer.evidence().remarks()).containsExactly(Remark.PRIMARY_WITH_CAUSE);
    }

    @Test
    void a_bleed_is_severe_when_a_new_agent_answers_it_within_a_week() {
        var severe = new SevereItp();
        assertThat(severe.assess(Story.on(Agent.IVIG)
                                .bleed(BleedSite.GUM, 1, -7, 3)
                                .course())
                        .code())
                .isEqualTo("Y");
        assertThat(severe.assess(Story.on(Agent.IVIG)
                                .bleed(BleedSite.GUM, 1, -8, 3)
                                .course())
                        .code())
                .isEqualTo("N");
        assertThat(severe.assess(Story.on(Agent.IVIG).course()))
                .isEqualTo(new NotEvaluable<>(Reason.NO_BLEEDING_RECORD));
    }
}
