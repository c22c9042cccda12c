package org.itpregistry.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.counts.web.CountLine;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.Refusal;
import org.junit.jupiter.api.Test;

class GridTest {
    private final Grid grid = new Grid();

    private void grow(String lines, Map<String, String> sent) {
        grid.growTo(lines, () -> CountLine.blank(PlateletUnit.GIGA_PER_LITRE), sent::get);
    }

    @Test
    void lines_that_the_browser_made_are_laid_out_with_what_was_sent() {
        grow("2", Map.of("grid:line:1:entered_unit", "furlongs", "grid:line:1:entered_value", "23"));
        assertThat(grid.getLines()).hasSize(2);
        assertThat(grid.typed()).hasSize(1);
        FormSheet line = grid.getLines().get(1);
        assertThat(line.field(PlateletReading.ENTERED_UNIT).getText()).isEqualTo("furlongs");
        assertThat(line.field(PlateletReading.ENTERED_VALUE).getText()).isEqualTo("23");
    }

    @Test
    void lines_that_are_there_stay_as_they_are() {
        grow("1", Map.of("grid:line:0:entered_value", "23"));
        grow("1", Map.of("grid:line:0:entered_value", "24"));
        assertThat(grid.getLines().get(0).field(PlateletReading.ENTERED_VALUE).getText())
                .isEqualTo("23");
    }

    @Test
    void more_lines_than_the_table_holds_are_refused_not_cut() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> grow("301", Map.of()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> grow("999999", Map.of()));
    }

    @Test
    void nonsense_for_a_number_of_lines_makes_none() {
        for (String sent : new String[] {null, "", "-1", "many", "99999999999999"}) {
            grow(sent, Map.of());
        }
        assertThat(grid.getLines()).isEmpty();
    }
}
