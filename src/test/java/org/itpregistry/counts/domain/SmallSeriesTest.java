package org.itpregistry.counts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.entry.domain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallSeriesTest {
    @ParameterizedTest
    @CsvSource({
        "1.2 0.9 1.5 2.1 3.0 1.85, true", // as delivered by a center that reports lakh
        "1.2 1.5, false", // two are no series
        "1.2 1.5 2.1, true",
        "1.2 1.5 30 45, false", // two of four are not most
        "1.2 1.5 30, true",
        "2 3 4, false", // whole numbers are counts of severe ITP
        "4.9 4.8 5.0, true",
        "5.0 5.5 6.5, false",
        "0.9 2 60 80 100, true", // one below 1 beside another below 5
        "0.9 20 60 80 100, false",
        "0 2 3 60, false", // none is none in every unit
        "0.02 0.15 0.3, true"
    })
    void a_series_in_lakh_or_millions_is_questioned_once(String counts, boolean questioned) {
        assertThat(series(counts).findings("PLT_SERIES"))
                .isEqualTo(questioned ? List.of("PLT_SERIES warning count_1e9_per_l") : List.of());
    }

    @Test
    void the_earliest_small_count_is_named() {
        assertThat(series("30 1.2 1.5 2.1 ").argumentsOf("PLT_SERIES")).containsExactly("1.2", "2020-02-01");
    }

    @Test
    void a_rejected_sample_is_not_of_the_series() {
        assertThat(series("1.2 1.5")
                        .and(PlateletReading.FORM, "sample_date=2020-06-01", "count_1e9_per_l=1.1", "quality=REJECTED")
                        .findings("PLT_SERIES"))
                .isEmpty();
    }

    /** One count a month. */
    private static Person series(String counts) {
        Person person = Person.with();
        int month = 1;
        for (String count : counts.split(" ")) {
            person.count("2020-%02d-01".formatted(month++), count);
        }
        return person;
    }
}
