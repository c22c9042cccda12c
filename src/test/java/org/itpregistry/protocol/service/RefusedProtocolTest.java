package org.itpregistry.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.itpregistry.protocol.domain.ProtocolFault;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a protocol is said at its place, with what can be chosen instead. */
class RefusedProtocolTest {
    private static final String GROUPS =
            "[{'id': 'all', 'unit': 'PERSON'}, {'id': 'births', 'unit': 'NEWBORN'}, {'id': 'some', 'of': 'all'}]";

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    private static List<ProtocolFault> faults(String text) {
        RefusedProtocol refused = catchThrowableOfType(RefusedProtocol.class, () -> ProtocolJson.read(json(text)));
        assertThat(refused).as(text).isNotNull();
        return refused.faults();
    }

    private static List<ProtocolFault> ofEndpoint(String rest) {
        return faults("{'id': 'x', 'title': 't', 'population': 'p', 'groups': " + GROUPS
                + ", 'endpoints': [{'section': 'response', 'measure': 'm', " + rest + "}]}");
    }

    private static List<ProtocolFault> ofStep(String step) {
        return faults("{'id': 'x', 'title': 't', 'population': 'p', 'endpoints': [],"
                + "'groups': [{'id': 'all', 'unit': 'PERSON', 'steps': [" + step + "]}]}");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(faults("{}"))
                .extracting(ProtocolFault::pointer)
                .contains("/id", "/title", "/population", "/groups", "/endpoints");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'statistic': 'AVERAGE' | /endpoints/0/statistic | MEDIAN",
                "'statistic': 'COUNT' | /endpoints/0/criterion | COUNT needs a definition or a criterion",
                "'statistic': 'MEDIAN', 'definition': 'AGEE' | /endpoints/0/definition | There is no definition 'AGEE'",
                "'statistic': 'COUNT', 'definition': 'SEX', 'mode': 'LAX' | /endpoints/0/mode | AS_PUBLISHED, REGISTRY",
                "'statistic': 'COUNT', 'definition': 'RESP-IWG-R', 'settings': {'confirmation_days': 999} | /endpoints/0/definition | from 0 to 365",
                "'statistic': 'COUNT', 'definition': 'RESP-IWG-R', 'settings': {'weeks': 2} | /endpoints/0/definition | confirmation_days",
                "'statistic': 'COUNT', 'definition': 'PREG-PPH' | /endpoints/0/definition | asked of a pregnancy",
                "'statistic': 'COUNT', 'definition': 'SEX', 'group': 'none' | /endpoints/0/group | all, births, some",
                "'statistic': 'FISHER_P', 'definition': 'SEX' | /endpoints/0/versus | compares two groups",
                "'statistic': 'FISHER_P', 'definition': 'SEX', 'versus': 'births' | /endpoints/0/versus | NEWBORN",
                "'statistic': 'KM_AT', 'definition': 'RELAPSE' | /endpoints/0/at | at a time",
                "'statistic': 'KM_AT', 'definition': 'RELAPSE', 'at': -1 | /endpoints/0/at | 0 to",
                "'statistic': 'LIMIT', 'definition': 'AGE' | /endpoints/0/criterion | one number",
                "'statistic': 'TOTAL', 'definition': 'BEDS' | /endpoints/0/definition | DELIVERIES",
                "'statistic': 'PARAMETER', 'definition': 'RESP-ROBAK', 'parameter': 'x' | /endpoints/0/parameter | Choose one of",
                "'statistic': 'NUMBER', 'published': 'many' | /endpoints/0/published | digits",
                "'statistic': 'NUMBER', 'color': 'red' | /endpoints/0/color | means nothing here",
                "'statistic': 'COUNT', 'definition': 'AGE', 'below': 'ten' | /endpoints/0/below | one number",
                "'statistic': 'COUNT', 'definition': 'AGE', 'below': 3, 'above': 1 | /endpoints/0 | Only one condition"
            })
    void a_number_that_cannot_be_made_is_refused_at_its_place(String rest, String pointer, String message) {
        assertThat(ofEndpoint(rest)).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void a_table_that_a_report_does_not_have_is_refused_with_those_it_has() {
        assertThat(faults("{'id': 'x', 'title': 't', 'population': 'p', 'groups': " + GROUPS
                        + ", 'endpoints': [{'section': 'costs', 'measure': 'm', 'statistic': 'NUMBER'}]}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("baseline", "safety"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | /groups/0/steps/0 | names a definition",
                "{'not': {'any': [{'definition': 'NONE', 'found': true}]}} | /groups/0/steps/0/not/any/0/definition | NONE",
                "{'definition': 'SEX', 'anyOf': []} | /groups/0/steps/0/anyOf | 1 to 100",
                "{'definition': 'SEX', 'fromTo': ['2020', '2019']} | /groups/0/steps/0/fromTo | earlier one first",
                "{'definition': 'SEX', 'found': false} | /groups/0/steps/0/found | under “not”",
                "{'ask': {'rows': {'kind': 'PATIENT', 'where': {'AGENT': ['IVIG']}}, 'read': 'NUMBER'}, 'atLeast': 1} | /groups/0/steps/0/ask/rows/where/AGENT | CASE_TYPE",
                "{'ask': {'rows': {'kind': 'CAT'}, 'read': 'NUMBER'}, 'atLeast': 1} | /groups/0/steps/0/ask/rows/kind | PATIENT",
                "{'ask': {'rows': {'kind': 'PATIENT'}, 'read': 'CODES'}, 'anyOf': ['X']} | /groups/0/steps/0/ask/field | missing",
                "{'ask': {'rows': {'kind': 'PATIENT', 'window': {'anchor': 'BIRTH'}}, 'read': 'NUMBER'}, 'atLeast': 1} | /groups/0/steps/0/ask/rows/window/anchor | DIAGNOSIS"
            })
    void a_criterion_that_cannot_be_judged_is_refused_at_its_place(String step, String pointer, String message) {
        assertThat(ofStep(step)).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void nesting_and_lengths_end_somewhere() {
        String deep = "{'not': ".repeat(200) + "{'definition': 'SEX', 'found': true}" + "}".repeat(200);
        assertThat(ofStep(deep)).anySatisfy(fault -> assertThat(fault.message()).contains("12 deep"));
        String many = "{'definition': 'SEX', 'found': true},".repeat(60) + "{'definition': 'SEX', 'found': true}";
        assertThat(ofStep(many)).anySatisfy(fault -> assertThat(fault.message()).contains("at most 60"));
        assertThat(
                        faults(
                                "{'id': 'X y', 'title': '" + "t".repeat(501)
                                        + "', 'population': 'p', 'groups': [{'id': 'a', 'unit': 'PERSON'}, {'id': 'a'}], 'endpoints': []}"))
                .extracting(ProtocolFault::pointer)
                .containsExactlyInAnyOrder("/id", "/title", "/groups/1/id");
    }

    @Test
    void a_text_of_the_wrong_kind_is_refused_without_a_stack_trace() {
        assertThat(faults("{'id': 1, 'version': 'two', 'title': [], 'population': {}, 'groups': {}, 'endpoints': [1]}"))
                .extracting(ProtocolFault::pointer)
                .contains("/id", "/version", "/title", "/population", "/groups", "/endpoints/0");
    }
}
