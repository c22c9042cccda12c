package org.itpregistry.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.itpregistry.measure.RowKind;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.Anchor;
import org.itpregistry.study.Calculation;
import org.itpregistry.study.ChosenRows;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Endpoint;
import org.itpregistry.study.Group;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.Published;
import org.itpregistry.study.Question;
import org.itpregistry.study.RowField;
import org.itpregistry.study.RowSummary;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Timescale;
import org.itpregistry.study.Unit;
import org.itpregistry.study.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolWriterTest {
    static Stream<Protocol> shipped() {
        return new Protocols().all().stream();
    }

    private static Protocol again(Protocol protocol) {
        String text = ProtocolWriter.of(protocol).toString();
        return ProtocolJson.read(Json.createReader(new StringReader(text)).readObject());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_protocol_is_read_back_as_it_was(Protocol protocol) {
        assertThat(again(protocol)).isEqualTo(protocol);
        assertThat(ProtocolWriter.of(again(protocol)))
                .hasToString(ProtocolWriter.of(protocol).toString());
    }

    @Test
    void every_form_of_question_and_criterion_is_read_back_as_it_was() {
        var firstDose =
                new ChosenRows(RowKind.TREATMENT, Map.of(RowField.AGENT, Condition.anyOf("IVIG")), Optional.empty());
        var around = new ChosenRows(
                RowKind.COUNT,
                Map.of(RowField.COUNT, new Condition(Condition.Test.BELOW, List.of("30.5"))),
                Optional.of(new Window(firstDose, -7, Integer.MAX_VALUE, true)));
        Question days = new Question.Recorded(
                "", around, RowSummary.DAYS, Optional.empty(), Optional.of(Anchor.Event.DIAGNOSIS));
        Question response = new Question.Defined(
                DefinitionChoice.of("RESP-IWG-R", Mode.REGISTRY).with("confirmation_days", "14"));
        Criterion nested = new Criterion.Not(new Criterion.Any(List.of(
                new Criterion.All(List.of()),
                new Criterion.Answered(days, new Condition(Condition.Test.AT_MOST, List.of("90"))),
                new Criterion.Answered(response, Condition.found()))));
        var group = new Group(
                "all", "All", Unit.PERSON, Optional.empty(), List.of(new Group.Step("nested", nested)), List.of());
        var part = new Group("part", "", Unit.PERSON, Optional.of("all"), List.of(), List.of(1, 3));
        var protocol = new Protocol(
                "own-1",
                3,
                "Own “study”",
                "",
                "",
                "Somebody.",
                List.of(group, part),
                List.of(
                        endpoint("", Statistic.MEDIAN, Optional.of(days), Optional.of(nested)),
                        endpoint(
                                "RESP-IWG-R",
                                Statistic.COUNT,
                                Optional.of(response),
                                Optional.of(new Criterion.Answered(response, Condition.found()))),
                        endpoint(
                                "X",
                                Statistic.COUNT,
                                Optional.of(response),
                                Optional.of(new Criterion.Answered(response, Condition.found()))),
                        endpoint("RESP-IWG-R", Statistic.COUNT, Optional.of(response), Optional.of(nested)),
                        endpoint("RESP-IWG-R", Statistic.FISHER_P, Optional.empty(), Optional.of(nested))));
        assertThat(again(protocol)).isEqualTo(protocol);
    }

    private static Endpoint endpoint(
            String definition, Statistic statistic, Optional<Question> question, Optional<Criterion> criterion) {
        return new Endpoint(
                "",
                "response",
                "m",
                new Calculation(
                        statistic,
                        "all",
                        definition,
                        question,
                        criterion,
                        Timescale.MONTHS,
                        new Calculation.Options(
                                "",
                                Optional.of("part"),
                                OptionalDouble.of(365),
                                OptionalInt.of(2),
                                ProportionMethod.WILSON)),
                "%",
                new Published("12.5", Published.Meaning.EXCEEDED, Optional.empty()),
                "note");
    }
}
