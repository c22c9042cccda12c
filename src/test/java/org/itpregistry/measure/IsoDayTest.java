package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
    @Test
    void every_day_of_a_century_reads_back() {
        LocalDate.of(1930, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .forEach(day -> assertThat(IsoDay.parse(day.toString())).isEqualTo(day));
        assertThat(IsoDay.parse("0009-12-31")).isEqualTo(LocalDate.of(9, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019",
                "2019-5-17",
                "2019-05-1",
                "2019-05-177",
                "2019/05/17",
                "2019-05/17",
                "2019x05-17",
                "201a-05-17",
                "2019-0x-17",
                "2019-05-1:",
                "2019-05-1/",
                "+019-05-17",
                "-019-05-17",
                "2019-00-17",
                "2019-13-01",
                "2019-02-29",
                "2019-04-31",
                "2019-05-00",
                "2019-05-32",
                "٢٠١٩-٠٥-١٧"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> IsoDay.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
