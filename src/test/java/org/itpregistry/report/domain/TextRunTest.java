package org.itpregistry.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRunTest {
    @Test
    void bold_and_raised_are_told_apart_and_signs_come_back() {
        assertThat(TextRun.of("<style isBold=\"true\">Figure 1.</style> n &lt; 5 &amp;lt; <sup>a</sup>end"))
                .containsExactly(
                        new TextRun("Figure 1.", true, false),
                        new TextRun(" n < 5 &lt; ", false, false),
                        new TextRun("a", false, true),
                        new TextRun("end", false, false));
    }

    @Test
    void a_text_without_marks_is_one_piece() {
        assertThat(TextRun.of("equal")).containsExactly(TextRun.plain("equal"));
        assertThat(TextRun.of("")).isEmpty();
    }
}
