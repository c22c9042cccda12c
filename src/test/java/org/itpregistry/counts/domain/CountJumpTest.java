package org.itpregistry.counts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.entry.domain.Person;
import org.junit.jupiter.api.Test;

class CountJumpTest {
    private static final String WARNING = "PLT_UNIT warning count_1e9_per_l";

    @Test
    void a_count_above_1000_is_questioned() {
        assertThat(Person.with().count("2020-01-01", "1000").findings()).isEmpty();
        assertThat(Person.with().count("2020-01-01", "1000.1").findings()).containsExactly(WARNING);
    }

    @Test
    void ten_times_up_within_seven_days_is_questioned() {
        assertThat(Person.with()
                        .count("2020-01-01", "10")
                        .count("2020-01-08", "100")
                        .findings())
                .containsExactly(WARNING);
    }

    @Test
    void ten_times_down_within_seven_days_is_questioned_at_the_later_count() {
        assertThat(Person.with()
                        .count("2020-01-08", "12")
                        .count("2020-01-01", "120")
                        .keysOf("PLT_UNIT"))
                .containsExactly("platelet_counts1");
    }

    @Test
    void less_than_ten_times_or_later_than_seven_days_passes() {
        assertThat(Person.with()
                        .count("2020-01-01", "10")
                        .count("2020-01-08", "99")
                        .findings())
                .isEmpty();
        assertThat(Person.with()
                        .count("2020-01-01", "10")
                        .count("2020-01-09", "100")
                        .findings())
                .isEmpty();
    }

    @Test
    void any_count_of_the_seven_days_is_compared() {
        assertThat(Person.with()
                        .count("2020-01-01", "10")
                        .count("2020-01-04", "60")
                        .count("2020-01-06", "110")
                        .findings())
                .containsExactly(WARNING);
    }

    @Test
    void a_rejected_sample_is_not_compared() {
        assertThat(Person.with()
                        .and(PlateletReading.FORM, "sample_date=2020-01-01", "count_1e9_per_l=4", "quality=CLUMPED")
                        .count("2020-01-02", "140")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_typed_value_that_is_not_the_count_is_questioned() {
        String[] agrees = {"sample_date=2020-01-01", "count_1e9_per_l=23", "entered_value=23000", "entered_unit=/uL"};
        String[] differs = {"sample_date=2020-01-01", "count_1e9_per_l=23", "entered_value=32000", "entered_unit=/uL"};
        assertThat(Person.with().and(PlateletReading.FORM, agrees).findings()).isEmpty();
        assertThat(Person.with().and(PlateletReading.FORM, differs).findings())
                .containsExactly("PLT_UNIT warning entered_value");
    }
}
