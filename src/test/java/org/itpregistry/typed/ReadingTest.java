package org.itpregistry.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvFileSource(resources = "/entry/readings.csv", delimiter = ';', quoteCharacter = '"', emptyValue = "")
    void a_text_has_these_readings(String kind, String order, String text, String readings) {
        var notation = new Notation(order(order), TODAY);
        Reading reading =
                switch (kind) {
                    case "day" -> DateReading.day(text, notation);
                    case "partial" -> DateReading.partial(text, notation);
                    case "time" -> TimeReading.of(text);
                    case "number" -> NumberReading.of(text);
                    default -> GestationReading.of(text);
                };
        assertThat(reading.readings()).isEqualTo(listed(readings));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/entry/readings.csv", delimiter = ';', quoteCharacter = '"', emptyValue = "")
    void a_reading_that_is_chosen_is_read_as_just_that(String kind, String order, String text, String readings) {
        var notation = new Notation(order(order), TODAY);
        for (String chosen : listed(readings)) {
            Reading again =
                    switch (kind) {
                        case "day", "partial" -> DateReading.partial(chosen, notation);
                        case "time" -> TimeReading.of(chosen);
                        default -> NumberReading.of(chosen);
                    };
            assertThat(again.readings()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/entry/counts.csv", delimiter = ';', quoteCharacter = '§')
    void a_cell_of_a_count_has_these_parts(String text, String numbers, String sign, String unit, String remark) {
        CountReading count = CountReading.of(text == null ? "" : text);
        assertThat(count.number().readings()).isEqualTo(listed(numbers));
        assertThat(count.sign().map(Comparator::sign).orElse(null)).isEqualTo(sign);
        assertThat(count.unit().map(PlateletUnit::code).orElse(null)).isEqualTo(unit);
        assertThat(count.remark()).isEqualTo(remark == null ? "" : remark);
    }

    @Test
    void the_readings_of_a_cell_are_offered_with_everything_else_in_it() {
        assertThat(CountReading.of("<23.000 /µl").cells().readings()).containsExactly("<23 /µl", "<23000 /µl");
    }

    @Test
    void a_text_without_end_has_no_reading() {
        String endless = "9".repeat(200_000);
        assertThat(NumberReading.of(endless)).isEqualTo(Reading.NONE);
        assertThat(CountReading.of(endless).number()).isEqualTo(Reading.NONE);
        assertThat(DateReading.partial(endless, new Notation(null, TODAY))).isEqualTo(Reading.NONE);
        assertThat(TimeReading.of(endless)).isEqualTo(Reading.NONE);
    }

    private static DateOrder order(String letter) {
        return letter == null || letter.isEmpty()
                ? null
                : letter.equals("D") ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static List<String> listed(String readings) {
        return readings == null || readings.isEmpty() ? List.of() : Arrays.asList(readings.split("\\|"));
    }
}
