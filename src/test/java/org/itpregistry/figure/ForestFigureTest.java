package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForestFigureTest {
    private final ForestFigure figure = Samples.forest(7);
    private final Drawn drawn = Drawn.of(figure);

    @Test
    void a_row_has_its_arms_its_effect_and_its_weights() {
        double row = drawn.label("Author 2001").box().getY();
        assertThat(drawn.labels.stream()
                        .filter(label -> label.box().getY() == row)
                        .map(Drawn.Label::text))
                .containsExactly("Author 2001", "5/20", "3/21", "1.65 [1.16; 2.34]", "14.3%", "12.9%");
    }

    @Test
    void equal_ratios_are_equally_far_apart() {
        double half = drawn.label("0.5").center();
        double one = drawn.label("1").center();
        double two = drawn.label("2").center();
        assertThat(one - half).isCloseTo(two - one, within(1e-4));
    }

    @Test
    void the_diamond_spans_the_interval_of_the_pooled_effect() {
        double one = drawn.label("1").center();
        double unit = (drawn.label("2").center() - one) / Math.log(2);
        assertThat(drawn.fills.stream().map(java.awt.Shape::getBounds2D)).anySatisfy(box -> {
            assertThat(box.getMinX()).isCloseTo(one + unit * Math.log(1.13), within(0.1));
            assertThat(box.getMaxX()).isCloseTo(one + unit * Math.log(2.04), within(0.1));
        });
    }

    @Test
    void what_cannot_be_estimated_is_said_and_has_no_square() {
        assertThat(drawn.texts()).contains("not estimable", "95% prediction interval", "[0.71; 3.25]");
    }

    @Test
    void the_pooled_effects_come_first_for_who_cannot_see_it() {
        assertThat(figure.description())
                .startsWith("Forest plot of 7 studies, Risk ratio with 95% confidence interval. "
                        + "Fixed effect (Mantel–Haenszel): 1.41 [1.20; 1.66]. Random effects")
                .contains("I² = 46%");
    }

    @Test
    void a_proportion_has_no_line_of_no_effect() {
        assertThat(ForestFigure.Measure.proportion("Response (%)", "%").none()).isEmpty();
        assertThat(ForestFigure.Measure.difference("Difference", "RD").none()).hasValue(0);
    }
}
