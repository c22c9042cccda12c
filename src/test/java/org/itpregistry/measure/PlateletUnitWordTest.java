package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateletUnitWordTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = {"/entry/unit-words.csv", "/entry/more-unit-words.csv"},
            numLinesToSkip = 1)
    void a_word_of_laboratories_is_its_unit(String word, String unit) {
        assertThat(PlateletUnit.ofWord(word).map(PlateletUnit::code)).contains(unit);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_its_own_word(PlateletUnit unit) {
        assertThat(PlateletUnit.ofWord(unit.code())).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "furlongs", "cells", "g", "l", "/L", "K/L", "10^6/uL", "10^12/L", "10*9/uL", "10*3/L",
                        "lakh/L",
                "g/dL", "mg/L", "fL", "%", "ng/mL", "10^9/L x", "23 G/L", "t", "mil", "1000", "/dL", "million/mm3",
                        "M/uL"
            })
    void a_word_of_something_else_is_none(String word) {
        assertThat(PlateletUnit.ofWord(word)).isEmpty();
    }

    @Test
    void an_endless_word_is_none() {
        assertThat(PlateletUnit.ofWord("/uL".repeat(100_000))).isEmpty();
        assertThat(PlateletUnit.ofWord(null)).isEmpty();
    }
}
