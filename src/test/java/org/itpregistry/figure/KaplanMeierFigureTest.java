package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.itpregistry.stats.TimeAtRisk;
import org.junit.jupiter.api.Test;

class KaplanMeierFigureTest {
    /** Events at 2 and 5, censored at 3 and 12. R: survfit(Surv(c(2,3,5,12), c(1,0,1,0)) ~ 1) gives 0.75 and 0.375. */
    private static final KaplanMeierFigure FIGURE = Samples.kaplanMeier(new KaplanMeierFigure.Group(
            "Rituximab",
            List.of(
                    TimeAtRisk.until(2, true),
                    TimeAtRisk.until(3, false),
                    TimeAtRisk.until(5, true),
                    TimeAtRisk.until(12, false))));

    private final Drawn drawn = Drawn.of(FIGURE);

    private double x(double month) {
        double zero = drawn.label("0").center();
        double start = timeTick("2") - 2 * (timeTick("4") - timeTick("2")) / 2;
        assertThat(zero).isLessThanOrEqualTo(start + 1);
        return start + month * (timeTick("4") - timeTick("2")) / 2;
    }

    /** The first label with this text in the row of ticks, which is drawn before the numbers at risk. */
    private double timeTick(String text) {
        return drawn.label(text).center();
    }

    private double y(double percent) {
        double hundred = drawn.label("100").box().getCenterY();
        double eighty = drawn.label("80").box().getCenterY();
        return hundred + (100 - percent) * (eighty - hundred) / 20;
    }

    @Test
    void the_curve_falls_at_its_events_and_only_there() {
        double shift = drawn.longestLine().get(0)[1] - y(100);
        double[][] expected = {{0, 100}, {2, 100}, {2, 75}, {3, 75}, {5, 75}, {5, 37.5}, {12, 37.5}};
        List<double[]> corners = drawn.longestLine();
        assertThat(corners).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(corners.get(i)[0]).isCloseTo(x(expected[i][0]), within(0.01));
            assertThat(corners.get(i)[1] - shift).isCloseTo(y(expected[i][1]), within(0.01));
        }
    }

    @Test
    void a_tick_stands_where_somebody_is_censored() {
        var ticks = drawn.lines.stream()
                .map(line -> line.getBounds2D())
                .filter(box -> Math.abs(box.getHeight() - 6.4) < 0.01 && box.getWidth() < 0.01)
                .map(box -> box.getX())
                .toList();
        assertThat(ticks).hasSize(2);
        assertThat(ticks.get(0)).isCloseTo(x(3), within(0.01));
        assertThat(ticks.get(1)).isCloseTo(x(12), within(0.01));
    }

    @Test
    void the_number_at_risk_stands_under_each_mark_of_time() {
        List<String> texts = drawn.texts();
        int row = texts.lastIndexOf("Rituximab");
        // at 0, 2, 4, 6, 8, 10, 12 months: whoever leaves at a time is still at risk at it
        assertThat(texts.subList(row + 1, texts.size())).startsWith("4", "4", "2", "1", "1", "1", "1");
        assertThat(drawn.labels.get(row + 2).center()).isCloseTo(x(2), within(0.01));
    }

    @Test
    void a_reader_who_cannot_see_it_is_told_the_events_and_the_median() {
        assertThat(FIGURE.description())
                .isEqualTo("Kaplan–Meier estimate: Without relapse (%), Months since the response."
                        + " Rituximab: 4 persons, 2 events, median 5 (95% CI 2 to not reached).");
    }

    @Test
    void nobody_and_no_event_are_said_and_not_drawn_as_a_curve() {
        var nobody = Samples.kaplanMeier(new KaplanMeierFigure.Group("Rituximab", List.of()));
        assertThat(Drawn.of(nobody).texts()).contains("Nobody was observed");
        var censored = Samples.kaplanMeier(new KaplanMeierFigure.Group("R", List.of(TimeAtRisk.until(9, false))));
        assertThat(censored.description()).contains("1 person, 0 events, median not reached");
    }

    @Test
    void four_groups_have_four_dash_patterns() {
        assertThat(List.of(0, 1, 2, 3).stream()
                        .map(i -> List.of(box(LineLook.of(i).dashes()))))
                .doesNotHaveDuplicates();
    }

    private static Float[] box(float[] dashes) {
        Float[] boxed = new Float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            boxed[i] = dashes[i];
        }
        return boxed;
    }
}
