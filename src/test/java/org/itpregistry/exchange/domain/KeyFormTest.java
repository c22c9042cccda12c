package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"P1", "0012", "AB 01", "M\u00FCller1", "\u60A3\u8005-1", "=1+1", "a|b;c,d\"e"})
    void a_key_that_can_be_seen_and_typed_is_kept(String key) {
        assertThat(KeyForm.of(key)).isEqualTo(new KeyForm(key, null, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" P1", "P1 ", "P1\u00A0", "\u3000P1", "P1\t", "P1\n", "P1\u2007"})
    void a_blank_at_an_end_is_refused(String key) {
        assertThat(KeyForm.of(key).messageKey()).isEqualTo("rule.KEY_FORM.ends");
        assertThat(KeyForm.of(key).arguments().get(0).toString())
                .contains("\u2423")
                .contains("P1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P\u200B1",
                "\uFEFFP1",
                "P1\u00AD",
                "P\u202E1",
                "P\u00001",
                "P\u00851",
                "P\u00A01",
                "P\u2028x",
                "P\uE0001",
                "P\u31641",
                "P\u28001",
                "P1\uFE0F",
                "P\uD8001",
                "P\u034F1",
                "P\t1"
            })
    void what_cannot_be_seen_is_refused(String key) {
        assertThat(KeyForm.of(key).messageKey()).isEqualTo("rule.KEY_FORM.hidden");
    }

    @Test
    void what_cannot_be_seen_is_named() {
        assertThat(KeyForm.of("P\u200B1\u00AD").arguments())
                .containsExactly("P\u24231\u2423", "ZERO WIDTH SPACE (U+200B), SOFT HYPHEN (U+00AD)");
    }

    @Test
    void letters_with_marks_are_one_character() {
        assertThat(KeyForm.of("Mu\u0308ller1").key()).isEqualTo("M\u00FCller1");
    }
}
