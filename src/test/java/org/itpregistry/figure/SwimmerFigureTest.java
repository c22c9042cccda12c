package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.itpregistry.figure.SwimmerFigure.Bar;
import org.itpregistry.figure.SwimmerFigure.Event;
import org.itpregistry.figure.SwimmerFigure.Lane;
import org.itpregistry.figure.SwimmerFigure.Mark;
import org.junit.jupiter.api.Test;

class SwimmerFigureTest {
    private static SwimmerFigure figure(Lane... lanes) {
        return new SwimmerFigure("Courses", "Months", TimeUnit.MONTHS, List.of(lanes));
    }

    private static List<Rectangle2D> bars(Drawn drawn) {
        double first = drawn.label("A").box().getMinY() - 6;
        return drawn.fills.stream()
                .filter(Rectangle2D.class::isInstance)
                .map(java.awt.Shape::getBounds2D)
                .filter(bar -> bar.getMinY() > first)
                .toList();
    }

    @Test
    void the_longest_observed_is_on_top() {
        Drawn drawn = Drawn.of(figure(
                new Lane("short", 3, false, List.of(), List.of()), new Lane("long", 9, true, List.of(), List.of())));
        assertThat(drawn.label("long").box().getY())
                .isLessThan(drawn.label("short").box().getY());
    }

    @Test
    void a_bar_lasts_as_long_as_its_treatment_and_those_at_the_same_time_share_the_lane() {
        Drawn drawn = Drawn.of(figure(new Lane(
                "A",
                10,
                false,
                List.of(new Bar("IVIG", 0, 2), new Bar("Rituximab", 4, 8), new Bar("Eltrombopag", 6, 10)),
                List.of())));
        List<Rectangle2D> bars = bars(drawn);
        double month = (drawn.label("10").center() - drawn.label("0").center()) / 10;
        assertThat(bars).hasSize(3);
        assertThat(bars.get(0).getWidth()).isCloseTo(2 * month, within(0.01));
        assertThat(bars.get(1).getHeight()).isCloseTo(bars.get(0).getHeight() / 2, within(0.01));
        assertThat(bars.get(2).getMinY()).isCloseTo(bars.get(1).getMaxY(), within(0.01));
    }

    @Test
    void the_legend_names_what_is_drawn_and_nothing_else() {
        Drawn drawn = Drawn.of(
                figure(new Lane("A", 5, true, List.of(new Bar("IVIG", 0, 1)), List.of(new Mark(Event.DEATH, 5)))));
        assertThat(drawn.texts()).contains("IVIG", "Death", "Ongoing").doesNotContain("Response", "Loss of response");
    }

    @Test
    void of_thousands_sixty_are_drawn_and_that_is_said() {
        assertThat(Drawn.of(Samples.swimmer(5_000)).texts())
                .contains("60 of 5,000 persons, evenly spaced by length of observation")
                .filteredOn(text -> text.matches("C0\\d-\\d+"))
                .hasSize(60);
    }

    @Test
    void the_sentence_counts_all_persons() {
        assertThat(Samples.swimmer(5_000).description()).startsWith("Swimmer plot of 5,000 persons");
    }
}
