package org.itpregistry.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.schedule.domain.NumberChange.Kind;
import org.itpregistry.schedule.domain.NumberChange.Reason;
import org.itpregistry.schedule.service.ChangesText;
import org.itpregistry.schedule.service.TraceText;
import org.itpregistry.study.Audience;
import org.junit.jupiter.api.Test;

class ResultComparisonTest {
    private static final String RESPONSE = "RESP v1 AS_PUBLISHED";

    @Test
    void equal_results_have_no_changes() {
        Changes changes = ResultComparison.of(first(), first());
        assertThat(changes.numbers()).isEmpty();
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(changes.versions()).isEmpty();
    }

    @Test
    void a_number_that_new_persons_made_larger_says_how_many() {
        Trace now = new Made()
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .person("P4", "d")
                .row("2/4", "50", RESPONSE, "P1,P4", "P2,P3", "")
                .trace();
        NumberChange change = only(now);
        assertThat(change.reasons()).containsExactly(reason(Kind.JOINED, "1"));
        assertThat(change.before()).isEqualTo("33.333");
        assertThat(change.now()).isEqualTo("50");
        assertThat(change.difference()).isEqualTo("16.667");
    }

    @Test
    void a_person_who_was_taken_out_is_named_as_such() {
        Trace now = new Made()
                .person("P1", "a")
                .person("P2", "b")
                .row("1/2", "50", RESPONSE, "P1", "P2", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.LEFT, "1"));
        assertThat(ResultComparison.of(first(), now).left()).isEqualTo("1");
    }

    @Test
    void of_corrected_records_only_those_that_moved_their_person_are_counted() {
        Trace now = new Made()
                .person("P1", "a")
                .person("P2", "B")
                .person("P3", "C")
                .row("2/3", "66.6666666", RESPONSE, "P1,P2", "P3", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.CORRECTED, "1"));
        assertThat(ResultComparison.of(first(), now).corrected()).isEqualTo("2");
    }

    @Test
    void an_amount_may_change_by_every_corrected_record_behind_it() {
        Trace before = new Made()
                .person("P1", "a")
                .person("P2", "b")
                .amount("10", "P1,P2")
                .trace();
        Trace now = new Made()
                .person("P1", "A")
                .person("P2", "b")
                .amount("12", "P1,P2")
                .trace();
        assertThat(ResultComparison.of(before, now).numbers())
                .singleElement()
                .satisfies(change -> assertThat(change.reasons()).containsExactly(reason(Kind.CORRECTED, "1")));
    }

    @Test
    void another_version_of_the_definition_comes_first() {
        Trace now = new Made()
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .row("2/3", "66.6666666", "RESP v2 AS_PUBLISHED", "P1,P2", "P3", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.DEFINITION, RESPONSE, "RESP v2 AS_PUBLISHED"));
    }

    @Test
    void another_protocol_is_named_for_each_number() {
        Trace now = new Made()
                .protocol("study v2")
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .row("0/3", "0", RESPONSE, "", "P1,P2,P3", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.PROTOCOL, "study v1", "study v2"));
        assertThat(ResultComparison.of(first(), now).versions())
                .containsExactly(new Changes.Version(Changes.Version.Kind.PROTOCOL, "study v1", "study v2"));
    }

    @Test
    void who_moved_with_unchanged_records_was_moved_by_time() {
        Trace now = new Made()
                .cutoff("2027-03-31")
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .row("2/3", "66.6666666", RESPONSE, "P1,P2", "P3", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.TIME, "1", "2026-12-31", "2027-03-31"));
    }

    @Test
    void what_nothing_explains_is_said_to_be_unexplained() {
        Trace now = new Made()
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .row("1/3", "34", RESPONSE, "P1", "P2,P3", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.UNKNOWN));
    }

    @Test
    void few_persons_are_not_counted_for_other_centers() {
        Trace now = new Made()
                .audience(Audience.CENTERS)
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .person("P4", "d")
                .row("2/4", "50", RESPONSE, "P1,P4", "P2,P3", "")
                .trace();
        assertThat(only(now).reasons()).containsExactly(reason(Kind.JOINED, "<3"));
        assertThat(ResultComparison.of(first(), now).joined()).isEqualTo("<3");
    }

    @Test
    void numbers_that_came_or_went_are_listed() {
        Trace now = new Made()
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .amount("7", "P1")
                .trace();
        assertThat(ResultComparison.of(first(), now).numbers())
                .extracting(change -> change.reasons().get(0).kind())
                .containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void what_is_stored_reads_back() {
        Trace now = new Made()
                .cutoff("2027-03-31")
                .person("P1", "a")
                .person("P4", "d")
                .row("2/2", "100", RESPONSE, "P1,P4", "", "")
                .trace();
        assertThat(TraceText.read(TraceText.of(now))).isEqualTo(now);
        Changes changes = ResultComparison.of(first(), now);
        assertThat(ChangesText.read(ChangesText.of(changes))).isEqualTo(changes);
    }

    private static NumberChange only(Trace now) {
        List<NumberChange> numbers = ResultComparison.of(first(), now).numbers();
        assertThat(numbers).hasSize(1);
        return numbers.get(0);
    }

    /** One of three responded. */
    private static Trace first() {
        return new Made()
                .person("P1", "a")
                .person("P2", "b")
                .person("P3", "c")
                .row("1/3", "33.3333333", RESPONSE, "P1", "P2,P3", "")
                .trace();
    }

    private static Reason reason(Kind kind, String... arguments) {
        return new Reason(kind, List.of(arguments));
    }

    /** A trace in the making. */
    private static final class Made {
        private String protocol = "study v1";
        private String cutoff = "2026-12-31";
        private Audience audience = Audience.INSIDE;
        private final Map<String, String> marks = new TreeMap<>();
        private final List<TraceRow> rows = new ArrayList<>();

        Made protocol(String name) {
            protocol = name;
            return this;
        }

        Made cutoff(String day) {
            cutoff = day;
            return this;
        }

        Made audience(Audience reader) {
            audience = reader;
            return this;
        }

        Made person(String key, String mark) {
            marks.put(key, mark);
            return this;
        }

        Made row(String fraction, String value, String definition, String counted, String others, String open) {
            rows.add(new TraceRow(
                    "R",
                    "Response",
                    "%",
                    value,
                    fraction,
                    definition,
                    false,
                    true,
                    places(counted),
                    places(others),
                    places(open)));
            return this;
        }

        Made amount(String value, String members) {
            rows.add(new TraceRow(
                    "M", "Median", "d", value, "", "", false, false, places(members), new BitSet(), new BitSet()));
            return this;
        }

        private BitSet places(String keys) {
            BitSet places = new BitSet();
            List<String> persons = List.copyOf(marks.keySet());
            for (String key : keys.isEmpty() ? new String[0] : keys.split(",")) {
                places.set(persons.indexOf(key));
            }
            return places;
        }

        Trace trace() {
            return new Trace(
                    protocol,
                    "1",
                    LocalDate.parse(cutoff),
                    audience,
                    Map.copyOf(marks),
                    marks.keySet().stream()
                            .map(key -> new Trace.Behind(key, key))
                            .toList(),
                    List.copyOf(rows));
        }
    }
}
