package org.itpregistry.builder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.builder.service.ReadyEndpoint;
import org.itpregistry.outcome.Mode;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriterionFormTest {
    private static CriterionForm form(CriterionKind kind) {
        var form = new CriterionForm();
        form.setKind(kind);
        return form;
    }

    @Test
    void a_new_study_counts_all_adults_and_has_the_numbers_that_most_want() {
        var study = NewStudy.draft().protocol();
        assertThat(study.everyone().steps()).hasSize(1);
        assertThat(study.endpoints()).hasSizeGreaterThan(10);
    }

    @Test
    void every_ready_number_can_be_made() {
        ProtocolDraft draft = NewStudy.draft();
        for (ReadyEndpoint ready : ReadyEndpoint.all()) {
            draft = draft.withEndpoint(ready.endpoint());
        }
        assertThat(draft.protocol().endpoints())
                .hasSizeGreaterThan(ReadyEndpoint.all().size());
    }

    @ParameterizedTest
    @EnumSource(CriterionKind.class)
    void every_kind_of_criterion_makes_a_step_of_a_study(CriterionKind kind) {
        CriterionForm form = form(kind);
        form.setCodes(List.of(kind.codes().isEmpty() ? "IVIG" : kind.codes().get(0)));
        form.setFrom(kind.getShape() == CriterionKind.Shape.DAYS ? "2020-01-01" : "1");
        form.setTo(
                kind.getShape() == CriterionKind.Shape.DAYS || kind.getShape() == CriterionKind.Shape.DAY
                        ? "2021-12-31"
                        : "99");
        form.getDefinition().setId("resp-iwg-r");
        form.getRows().setCodes(List.of(kind == CriterionKind.EVENT ? "HEPATIC" : "IVIG"));
        form.getRows().getWindow().setTo("168");
        form.setNegated(true);
        assertThat(NewStudy.draft()
                        .withStep(0, "step", form.criterion())
                        .protocol()
                        .everyone()
                        .steps())
                .hasSize(2)
                .last()
                .satisfies(step -> assertThat(step.criterion()).isInstanceOf(Criterion.Not.class));
    }

    @ParameterizedTest
    @CsvSource({
        "AGE, ten, '', builder.wrong.number",
        "AGE, '', '', builder.wrong.noNumber",
        "DIAGNOSED, 2020-13-01, '', builder.wrong.day",
        "DIAGNOSED, 2021-01-01, 2020-01-01, builder.wrong.days",
        "DIAGNOSED_BY, '', '', builder.wrong.noDay",
        "SEX, '', '', builder.wrong.noCode",
        "DEFINITION, '', '', builder.wrong.noDefinition"
    })
    void what_is_missing_or_mistyped_is_refused(CriterionKind kind, String from, String to, String message) {
        CriterionForm form = form(kind);
        form.setFrom(from);
        form.setTo(to);
        assertThatExceptionOfType(Refusal.class).isThrownBy(form::criterion).withMessage(message);
    }

    @Test
    void an_alternative_joins_the_last_step() {
        CriterionForm women = form(CriterionKind.SEX);
        women.setCodes(List.of("F"));
        var steps = NewStudy.draft()
                .withAlternative(0, "either", women.criterion())
                .protocol()
                .everyone()
                .steps();
        assertThat(steps).singleElement().satisfies(step -> assertThat(step.criterion())
                .isInstanceOfSatisfying(
                        Criterion.Any.class, any -> assertThat(any.criteria()).hasSize(2)));
    }

    @Test
    void a_number_keeps_mode_setting_and_condition_of_its_definition() {
        var form = new EndpointForm();
        form.setStatistic(Statistic.COUNT);
        form.setMeasure("m");
        form.getAsked().getDefinition().setId("RESP-IWG-OR");
        form.getAsked().getDefinition().setMode(Mode.REGISTRY);
        form.getAsked().getDefinition().getSettings().put("confirmation_days", "14");
        form.getAsked().getDefinition().setTest(Condition.Test.ANY_OF);
        form.getAsked().getDefinition().setOperands("cr, r");
        assertThat(form.json())
                .hasToString("{\"section\":\"response\",\"measure\":\"m\",\"statistic\":\"COUNT\","
                        + "\"definition\":\"RESP-IWG-OR\",\"mode\":\"REGISTRY\",\"settings\":{\"confirmation_days\":\"14\"},"
                        + "\"anyOf\":[\"CR\",\"R\"]}");
    }
}
