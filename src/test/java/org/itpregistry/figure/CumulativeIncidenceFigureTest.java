package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.itpregistry.stats.Exit;
import org.junit.jupiter.api.Test;

class CumulativeIncidenceFigureTest {
    /** Four persons: relapse at 2, death at 3, relapse at 5, censored at 8. F1 = 1/4 from 2, 1/4 + 1/2 * 1/2 = 1/2 from 5. */
    private static final CumulativeIncidenceFigure FIGURE = new CumulativeIncidenceFigure(
            "Relapse",
            "Months",
            "Incidence (%)",
            TimeUnit.MONTHS,
            List.of(new CumulativeIncidenceFigure.Group(
                    "All", List.of(new Exit(2, 1), new Exit(3, 2), new Exit(5, 1), new Exit(8, 0)))),
            List.of(new CumulativeIncidenceFigure.Cause(1, "Relapse"), new CumulativeIncidenceFigure.Cause(2, "Death")),
            "");

    @Test
    void a_competing_event_does_not_raise_the_curve_but_lowers_what_is_left() {
        Drawn drawn = Drawn.of(FIGURE);
        List<double[]> relapse = drawn.longestLine();
        double full =
                drawn.label("0").box().getCenterY() - drawn.label("100").box().getCenterY();
        double zero = relapse.get(0)[1];
        assertThat(relapse.stream()
                        .map(corner -> (zero - corner[1]) / full)
                        .distinct()
                        .toList())
                .satisfiesExactly(
                        none -> assertThat(none).isZero(),
                        first -> assertThat(first).isCloseTo(0.25, within(1e-3)),
                        second -> assertThat(second).isCloseTo(0.5, within(1e-3)));
    }

    @Test
    void the_sentence_gives_each_cause_its_events_and_its_last_height() {
        assertThat(FIGURE.description())
                .contains("Relapse: 4 persons, 2 events, 50% at 8.")
                .contains("Death: 4 persons, 1 event, 25% at 8.");
    }

    @Test
    void all_who_have_had_no_event_are_at_risk() {
        List<String> texts = Drawn.of(FIGURE).texts();
        assertThat(texts.subList(texts.lastIndexOf("All") + 1, texts.size()))
                .containsExactly("4", "4", "4", "3", "2", "2", "1", "1", "1");
    }
}
