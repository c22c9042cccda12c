package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates known in part, and items that are missing. */
class ItemTest {
    @Test
    void dates_are_certainly_apart_only_when_every_reading_is() {
        PartialDate may = PartialDate.parse("2019-05");
        assertThat(may.isCertainlyBefore(PartialDate.parse("2019-06-01"))).isTrue();
        assertThat(may.isCertainlyBefore(PartialDate.parse("2019-05-31"))).isFalse();
        assertThat(may.isCertainlyBefore(may)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2019", "2019-01", "2019-02", "2020-02", "2019-12-31"})
    void a_date_is_printed_as_precisely_as_it_is_known(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso);
    }

    @Test
    void equal_dates_are_as_vague_as_each_other() {
        assertThat(PartialDate.parse("2019"))
                .isEqualTo(PartialDate.of(Year.of(2019)))
                .hasSameHashCodeAs(PartialDate.of(Year.of(2019)))
                .isNotEqualTo(PartialDate.parse("2019-01"))
                .isNotEqualTo(PartialDate.parse("2018"))
                .isNotEqualTo("2019");
        assertThat(PartialDate.parse("2019-01").hashCode())
                .isNotEqualTo(PartialDate.parse("2019").hashCode());
    }

    @Test
    void an_item_is_a_value_a_reason_or_blank() {
        assertThat(Recorded.of(5))
                .isEqualTo(Recorded.of(5))
                .hasSameHashCodeAs(Recorded.of(5))
                .hasToString("5");
        assertThat(Recorded.of(5))
                .isNotEqualTo(Recorded.of(6))
                .isNotEqualTo(Recorded.blank())
                .isNotEqualTo(5);
        assertThat(Recorded.missing(MissingReason.UNKNOWN))
                .isNotEqualTo(Recorded.blank())
                .hasToString("~UNKNOWN");
        assertThat(Recorded.blank()).hasToString("");
        assertThat(Recorded.of(5).hashCode()).isNotEqualTo(Recorded.of(6).hashCode());
        assertThat(Recorded.of(5).isBlank()).isFalse();
        assertThat(Recorded.missing(MissingReason.UNKNOWN).isBlank()).isFalse();
    }

    @Test
    void a_family_holds_each_pregnancy_with_its_own_children() {
        Family family = new Family(person("M", null), List.of(person("A", "G1"), person("B", "G2"), person("X", null)));
        PregnancyFacts second = PregnancyFacts.row("G2", LocalDate.EPOCH).build();
        assertThat(family.newbornsOf(second)).extracting(PatientHistory::key).containsExactly("B");
    }

    private static PatientHistory person(String key, String pregnancy) {
        return PatientHistory.builder(key)
                .center("C")
                .cohort("T")
                .caseType(CaseType.NEONATE)
                .registration(LocalDate.EPOCH)
                .neonate(
                        pregnancy == null
                                ? null
                                : NeonateRecord.row(key, pregnancy).build())
                .build();
    }
}
