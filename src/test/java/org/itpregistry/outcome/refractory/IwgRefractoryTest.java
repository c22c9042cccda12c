package org.itpregistry.outcome.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.NotEvaluable;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

/** Splenectomy on day 0 after one earlier drug; the first count before anything was given is the baseline. */
class IwgRefractoryTest {
    private static Story splenectomised() {
        return Story.of()
                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -300, -250)
                .counts(-300, 10, -100, 80)
                .treat("L2", ShippedAgents.SPLENECTOMY, TreatmentRole.PRIOR, 0, 0);
    }

    private static Story stillTreated(Story story) {
        return story.treat("L3", ShippedAgents.ROMIPLOSTIM, TreatmentRole.INDEX, 400, null);
    }

    private static Answer<YesNo> refractory(Story story) {
        return new IwgRefractory(Mode.REGISTRY).assess(story.course());
    }

    @Test
    void treatment_that_ends_on_day_56_is_no_longer_needed_and_on_day_57_is() {
        Story failed = splenectomised().counts(10, 12, 20, 12);
        assertThat(refractory(failed.treat("L3", ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 21, 56))
                        .code())
                .isEqualTo("N");
        assertThat(refractory(failed.treat("L4", ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 21, 57))
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void treatment_on_demand_and_transfusion_are_not_needed_treatment() {
        Story failed = splenectomised()
                .counts(10, 12, 20, 12)
                .treat(ShippedAgents.IVIG, TreatmentRole.RESCUE, 100, null)
                .treat(ShippedAgents.PLATELET_TRANSFUSION, TreatmentRole.SUBSEQUENT, 100, null)
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.SUBSEQUENT, 100, 100);
        assertThat(refractory(failed).code()).isEqualTo("N");
    }

    @Test
    void a_response_by_day_56_that_lasts_is_no_failure_and_one_ended_by_a_next_line_is() {
        assertThat(refractory(stillTreated(splenectomised().counts(56, 30, 63, 30)))
                        .code())
                .isEqualTo("Y");
        assertThat(refractory(splenectomised()
                                .counts(56, 30, 63, 30)
                                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -20, null))
                        .code())
                .isEqualTo("N");
    }

    @Test
    void a_first_response_on_day_57_comes_too_late() {
        assertThat(refractory(splenectomised()
                                .counts(57, 30, 64, 30)
                                .treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -20, null))
                        .code())
                .isEqualTo("Y");
    }

    @Test
    void the_doubled_baseline_is_that_before_the_first_treatment() {
        Story story = splenectomised().counts(-1, 40, 10, 35, 20, 35);
        assertThat(refractory(story.treat("L1", ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -20, null))
                        .code())
                .isEqualTo("N");
    }

    @Test
    void only_primary_itp_is_refractory_and_an_unknown_type_stays_open() {
        Story failed = stillTreated(splenectomised().counts(10, 12, 20, 12));
        assertThat(refractory(failed.with(person -> person.itpType(ItpType.SECONDARY)))
                        .code())
                .isEqualTo("N");
        assertThat(refractory(failed.with(person -> person.itpType(null))))
                .isEqualTo(new NotEvaluable<>(Reason.TYPE_NOT_KNOWN));
        Story unneeded = splenectomised().counts(10, 12, 20, 12).with(person -> person.itpType(null));
        assertThat(refractory(unneeded).code()).isEqualTo("N");
    }

    @Test
    void a_person_without_any_treatment_is_not_asked() {
        assertThat(refractory(Story.of().count(0, 5))).isEqualTo(new NotEvaluable<>(Reason.NO_TREATMENT));
    }
}
