package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2019-02", "2020-02", "2019-12", "2020-02-29", "2019-05-17"})
    void a_date_is_printed_as_it_was_read(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso).isEqualTo(PartialDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2019-02-29", "2019-5-17", "17.05.2019", "20190517"})
    void anything_else_is_no_date(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void a_month_reaches_from_its_first_to_its_last_day() {
        PartialDate february = PartialDate.parse("2020-02");
        assertThat(february.earliest()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(february.latest()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(february.isDay()).isFalse();
    }

    @Test
    void a_day_within_a_year_is_not_certainly_before_it_nor_after_it() {
        PartialDate year = PartialDate.parse("2019");
        PartialDate day = PartialDate.parse("2019-05-17");
        assertThat(day.isCertainlyBefore(year)).isFalse();
        assertThat(year.isCertainlyBefore(day)).isFalse();
        assertThat(day.isCertainlyBefore(PartialDate.parse("2019-06"))).isTrue();
    }

    @Test
    void dates_are_ordered_by_their_first_possible_day() {
        assertThat(PartialDate.parse("2019-01")).isGreaterThan(PartialDate.parse("2019-01-01"));
        assertThat(PartialDate.parse("2019")).isLessThan(PartialDate.parse("2019-01-02"));
    }
}
