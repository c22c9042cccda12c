package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.itpregistry.figure.CenterFunnelFigure.Center;
import org.itpregistry.figure.FunnelFigure.Study;
import org.junit.jupiter.api.Test;

class FunnelFigureTest {
    private static final FunnelFigure STUDIES = new FunnelFigure(
            "Funnel",
            ForestFigure.Measure.ratio("Risk ratio", "RR"),
            List.of(new Study("sure", 2, 0.1), new Study("unsure", 1, 0.5), new Study("far", 8, 0.5)),
            2);

    @Test
    void the_surer_study_lies_higher() {
        List<Double> heights = Drawn.of(STUDIES).fills.stream()
                .map(dot -> dot.getBounds2D())
                .filter(box -> Math.abs(box.getWidth() - 5.6) < 0.01)
                .map(box -> box.getCenterY())
                .toList();
        assertThat(heights).hasSize(3);
        assertThat(heights.get(0)).isLessThan(heights.get(1));
        assertThat(heights.get(1)).isCloseTo(heights.get(2), within(1e-6));
    }

    @Test
    void what_lies_beyond_the_limits_is_named() {
        // ln(8/2)/0.5 = 2.77 is more than 1.96, ln(1/2)/0.5 = -1.39 is not
        assertThat(STUDIES.description())
                .isEqualTo("Funnel plot of 3 studies: Risk ratio against its standard error, pooled 2."
                        + " Beyond the 95% limits: far.");
    }

    @Test
    void centers_beyond_the_limits_and_the_own_one_are_named_others_are_not() {
        var figure = new CenterFunnelFigure(
                "Centers",
                "Response (%)",
                "Persons",
                List.of(
                        new Center("C1", 57, 100, false),
                        new Center("C2", 30, 50, true),
                        new Center("C3", 10, 50, false),
                        new Center("C4", 0, 0, false)));
        assertThat(Drawn.of(figure).texts()).contains("C2", "C3").doesNotContain("C1", "C4");
        assertThat(figure.description())
                .isEqualTo("Funnel plot of 3 centers: Response (%) against Persons, overall 48.5%."
                        + " Beyond the 95% limits: C3 (10/50). Beyond the 99.8% limits: C3 (10/50).");
    }
}
