package org.itpregistry.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowFigureTest {
    private static FlowFigure flow(String... leaving) {
        return new FlowFigure(
                "Flow",
                List.of(
                        new FlowFigure.Stage("38 persons", List.of(leaving)),
                        new FlowFigure.Stage("20 women", List.of())));
    }

    @Test
    void what_falls_out_stands_between_the_boxes() {
        Drawn drawn = Drawn.of(flow("18 newborns"));
        assertThat(drawn.label("18 newborns").box().getY())
                .isBetween(
                        drawn.label("38 persons").box().getMaxY(),
                        drawn.label("20 women").box().getY());
    }

    @Test
    void the_figure_grows_with_what_falls_out() {
        assertThat(flow("1", "2", "3", "4", "5").height())
                .isGreaterThan(flow("1").height() + 30);
    }

    @Test
    void the_sentence_names_every_step() {
        assertThat(flow("18 newborns", "0 others").description())
                .isEqualTo("38 persons; of these left: 18 newborns; 0 others. 20 women.");
    }
}
