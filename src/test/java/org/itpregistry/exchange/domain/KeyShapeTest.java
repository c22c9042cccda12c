package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyShapeTest {
    @ParameterizedTest
    @CsvSource({
        "AB01, ab01",
        "0012, 12",
        "P001, P1",
        "L01, L1",
        "p-007-03, P-7-3",
        "K1-0, K1-00",
        "KO1, K01",
        "O012, 0012",
        "Il1, 11l",
        "AB01, \u0410\u041201",
        "AB01, \u0391\u039201",
        "ax1, \u0430\u04451",
        "\u0410\u04121, ab01",
        "P12, \uFF3012",
        "'P  1', P 1",
        "\u0416\u0445, \u0436\u0425"
    })
    void keys_that_a_person_takes_for_one_are_alike(String one, String other) {
        assertThat(areAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"P1, P2", "P10, P1", "P100, P10", "AB01, BA01", "K1-0, K1-1", "CO1, C1", "C1-2, C12", "P1, P1a", "1, I0"
    })
    void other_keys_are_not(String one, String other) {
        assertThat(areAlike(one, other)).isFalse();
    }

    private static boolean areAlike(String one, String other) {
        return KeyShape.look(one) == KeyShape.look(other) || KeyShape.number(one) == KeyShape.number(other);
    }
}
