package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvDialectTest {
    @ParameterizedTest
    @CsvSource({
        "';', '23,5', 23.5",
        "';', '23.5', 23.5",
        "';', '-0,125', -0.125",
        "';', '23,000', 23.000",
        "';', 23, 23",
        "'\t', '23,5', 23.5",
        "'\t', '23.125', 23.125",
        "',', '23,5', '23,5'",
        "';', '1.234,5', '1.234,5'"
    })
    void a_decimal_comma_is_read_where_cells_are_not_separated_by_commas(char separator, String text, String number) {
        assertThat(dialect(separator).hasTwoReadings(text)).isFalse();
        assertThat(dialect(separator).withPoint(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"';', 23.000", "';', 1.234", "';', -23.500", "'\t', '23,000'"})
    void thousands_and_decimals_are_not_guessed(char separator, String text) {
        assertThat(dialect(separator).hasTwoReadings(text)).isTrue();
    }

    @Test
    void a_number_below_one_has_one_reading() {
        assertThat(dialect(';').hasTwoReadings("0.125")).isFalse();
        assertThat(dialect(',').hasTwoReadings("1.234")).isFalse();
        assertThat(dialect(';').hasTwoReadings("K.100")).isFalse();
    }

    private static CsvDialect dialect(char separator) {
        return new CsvDialect(separator, false, false);
    }
}
