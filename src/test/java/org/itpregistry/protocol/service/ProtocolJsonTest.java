package org.itpregistry.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Question;
import org.itpregistry.study.RowField;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.Unit;
import org.junit.jupiter.api.Test;

class ProtocolJsonTest {
    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    private static JsonPart part(String text) {
        return JsonPart.of(json(text));
    }

    private static Protocol protocol(String endpoint) {
        return ProtocolJson.read(json("{'id': 'x', 'version': 1, 'title': 't', 'citation': 'c', 'population': 'p',"
                + "'groups': [{'id': 'all', 'unit': 'PERSON'},"
                + "{'id': 'some', 'steps': [{'text': 'chronic', 'definition': 'PHASE', 'anyOf': ['CHRONIC']}]}],"
                + "'endpoints': [" + endpoint + "]}"));
    }

    @Test
    void what_is_left_out_has_its_plainest_meaning() {
        Endpoint endpoint = protocol(
                        "{'section': 'response', 'measure': 'm', 'statistic': 'COUNT', 'definition': 'RESP-ARNOLD'}")
                .endpoints()
                .get(0);
        Question asked = new Question.Defined(DefinitionChoice.of("RESP-ARNOLD", Mode.AS_PUBLISHED));
        assertThat(endpoint.itemId()).isEmpty();
        assertThat(endpoint.published()).isEmpty();
        assertThat(endpoint.calculation().group()).isEqualTo("all");
        assertThat(endpoint.calculation().scale()).isEqualTo(Timescale.DAYS);
        assertThat(endpoint.calculation().question()).hasValue(asked);
        assertThat(endpoint.calculation().criterion()).hasValue(new Criterion.Answered(asked, Condition.found()));
    }

    @Test
    void an_amount_needs_no_criterion() {
        assertThat(protocol("{'section': 'response', 'measure': 'm', 'statistic': 'MEDIAN', 'definition': 'AGE'}")
                        .endpoints()
                        .get(0)
                        .calculation()
                        .criterion())
                .isEmpty();
    }

    @Test
    void criteria_combine_and_ask_with_mode_and_settings() {
        Criterion criterion = CriterionJson.criterion(
                part("{'all': [{'not': {'definition': 'RESP-IWG-R',"
                        + "'mode': 'REGISTRY', 'settings': {'confirmation_days': 14}, 'found': true}},"
                        + "{'any': [{'definition': 'AGE', 'below': 16}]}]}"),
                Unit.PERSON);
        var response = new Question.Defined(
                DefinitionChoice.of("RESP-IWG-R", Mode.REGISTRY).with("confirmation_days", "14"));
        var young = new Condition(Condition.Test.BELOW, List.of("16"));
        assertThat(criterion)
                .isEqualTo(new Criterion.All(List.of(
                        new Criterion.Not(new Criterion.Answered(response, Condition.found())),
                        new Criterion.Any(List.of(new Criterion.Answered(Question.of("AGE"), young))))));
    }

    @Test
    void rows_are_chosen_by_field_and_window() {
        var asked = (Question.Recorded) QuestionJson.question(
                part("{'definition': 'PRIOR-LINES', 'ask':"
                        + "{'rows': {'kind': 'TREATMENT', 'where': {'AGENT': ['IVIG'], 'DOSE': {'atLeast': 1}},"
                        + "'window': {'anchor': 'INDEX', 'to': -1}}, 'read': 'LARGEST', 'field': 'DOSE'}}"),
                Unit.PERSON);
        assertThat(asked.id()).isEqualTo("PRIOR-LINES");
        assertThat(asked.rows().where())
                .containsEntry(RowField.AGENT, Condition.anyOf("IVIG"))
                .containsEntry(RowField.DOSE, new Condition(Condition.Test.AT_LEAST, List.of("1")));
        assertThat(asked.rows().window()).hasValueSatisfying(window -> {
            assertThat(window.anchor()).isEqualTo(Anchor.Event.INDEX);
            assertThat(window.from()).isEqualTo(Integer.MIN_VALUE);
            assertThat(window.to()).isEqualTo(-1);
            assertThat(window.running()).isFalse();
        });
    }

    @Test
    void a_group_that_does_not_exist_is_refused_by_name() {
        assertThatThrownBy(
                        () -> protocol(
                                "{'section': 'response', 'measure': 'm', 'group': 'none', 'statistic': 'NUMBER', 'definition': ''}"))
                .hasMessageContaining("none");
    }

    @Test
    void every_shipped_protocol_can_be_read_and_has_its_own_id() {
        assertThat(new Protocols().all())
                .hasSize(12)
                .extracting(Protocol::id)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(new Protocols().all()).allSatisfy(protocol -> assertThat(protocol.endpoints())
                .extracting(Endpoint::statistic)
                .containsAnyOf(Statistic.NUMBER, Statistic.ARM_PERSONS, Statistic.TRIALS));
    }
}
