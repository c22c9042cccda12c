package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {
    @Test
    void bold_and_raised_are_told_apart_and_signs_come_back() {
        assertThat(Run.of("<style isBold=\"true\">Figure 1.</style> n &lt; 5 &amp;lt; <sup>a</sup>end"))
                .containsExactly(
                        new Run("Figure 1.", true, false),
                        new Run(" n < 5 &lt; ", false, false),
                        new Run("a", false, true),
                        new Run("end", false, false));
    }

    @Test
    void a_text_without_marks_is_one_piece() {
        assertThat(Run.of("equal")).containsExactly(Run.plain("equal"));
        assertThat(Run.of("")).isEmpty();
    }
}
