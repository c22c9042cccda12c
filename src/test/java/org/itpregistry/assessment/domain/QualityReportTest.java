package org.itpregistry.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itpregistry.assessment.domain.QualityLine.Kind;
import org.junit.jupiter.api.Test;

class QualityReportTest {
    private final QualityReport report = new QualityReport(
            "T",
            LocalDate.of(2025, 6, 30),
            Map.of("C02", 5L, "C01", 3L),
            List.of(
                    line("C01", "P1", Kind.WARNING, "PLT_UNIT"),
                    line("C01", "P1", Kind.WARNING, "PLT_UNIT"),
                    line("C01", "P2", Kind.WARNING, "PLT_UNIT"),
                    line("C01", "P2", Kind.WARNING, "NO_BASELINE"),
                    line("C01", "P2", Kind.ALERT, "RULE-CS-DURATION"),
                    line("C01", "P3", Kind.NOTICE, "RULE-CS-DURATION")),
            List.of());

    @Test
    void rules_are_counted_by_rows_and_persons_the_most_frequent_first() {
        assertThat(report.warnings())
                .containsExactly(
                        new RuleCount("PLT_UNIT", Kind.WARNING, 3, 2),
                        new RuleCount("NO_BASELINE", Kind.WARNING, 1, 1));
    }

    @Test
    void a_guideline_text_is_counted_apart_for_notices_and_alerts() {
        assertThat(report.notes())
                .containsExactly(
                        new RuleCount("RULE-CS-DURATION", Kind.NOTICE, 1, 1),
                        new RuleCount("RULE-CS-DURATION", Kind.ALERT, 1, 1));
    }

    @Test
    void every_center_is_listed_also_one_with_nothing_to_look_at() {
        assertThat(report.centers())
                .containsExactly(new CenterCount("C01", 3, 4, 1, 1), new CenterCount("C02", 5, 0, 0, 0));
    }

    @Test
    void an_item_is_answered_explained_or_blank() {
        var item = new ItemCount("patients", "itp_type", 8, 5, 2);
        assertThat(item.blank()).isEqualTo(1);
        assertThat(item.percent()).isEqualTo(62.5);
        assertThat(new ItemCount("patients", "itp_type", 0, 0, 0).percent()).isZero();
    }

    private static QualityLine line(String center, String person, Kind kind, String rule) {
        return new QualityLine(center, person, kind, rule, "platelet_counts", "C1", "", "");
    }
}
