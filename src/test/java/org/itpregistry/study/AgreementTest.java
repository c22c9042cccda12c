package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "77.7777777777778, 77.8, YES",
        "77.7777777777778, 77.7, TRUNCATED",
        "77.7777777777778, 77.6, NO",
        "77.7777777777778, 78, YES",
        "77.7777777777778, 77, TRUNCATED",
        "16.6666666666667, 17, YES",
        "2.5, 3, YES", // halves go up
        "2.5, 2, TRUNCATED",
        "2.4999999, 2, YES",
        "35, 35, YES",
        "35, 35.0, YES",
        "0, 0, YES",
        "0.04, 0.0, YES",
        "99.96, 100.0, YES"
    })
    void a_number_agrees_at_the_precision_in_which_the_other_was_printed(
            BigDecimal exact, BigDecimal published, Agreement expected) {
        assertThat(Agreement.of(exact, published)).isEqualTo(expected);
    }
}
