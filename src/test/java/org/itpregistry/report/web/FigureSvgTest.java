package org.itpregistry.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.report.domain.Figure;
import org.itpregistry.report.domain.FlowFigure;
import org.itpregistry.report.domain.PeriodFigure;
import org.itpregistry.report.service.Protocols;
import org.itpregistry.study.PeriodCounts;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;
import org.junit.jupiter.api.Test;

class FigureSvgTest {
    private static final StudyResult RESULT =
            StudyResult.of(new Protocols().of("parveen2019").orElseThrow(), ReconstructedCohort.load("parveen2019"));

    @Test
    void a_figure_is_one_element_that_says_what_it_shows() {
        for (Figure figure : List.of(
                FlowFigure.of(RESULT),
                new PeriodFigure(RESULT.pregnancies().orElseThrow().periods()))) {
            assertThat(FigureSvg.of(figure, "Maternal counts"))
                    .startsWith("<svg")
                    .contains("role=\"img\"", "aria-label=\"Maternal counts\"", "viewBox=\"0 0 487")
                    .doesNotContain("<script", " style=");
        }
    }

    @Test
    void a_figure_without_any_count_and_with_a_count_of_zero_can_be_drawn() {
        var none = new PeriodCounts(PeriodCounts.Period.DELIVERY, List.of());
        var zero = new PeriodCounts(PeriodCounts.Period.DELIVERY, List.of(0.0, 4000.0));
        assertThat(FigureSvg.of(new PeriodFigure(List.of(none)), "x")).startsWith("<svg");
        assertThat(FigureSvg.of(new PeriodFigure(List.of(zero)), "x")).doesNotContain("NaN", "Infinity");
    }

    @Test
    void many_equal_counts_do_not_leave_their_column() {
        var many = new PeriodCounts(PeriodCounts.Period.DELIVERY, java.util.Collections.nCopies(2_000, 80.0));
        assertThat(FigureSvg.of(new PeriodFigure(List.of(many)), "x")).startsWith("<svg");
    }
}
