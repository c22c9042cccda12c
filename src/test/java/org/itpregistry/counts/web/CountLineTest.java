package org.itpregistry.counts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.CountQuality;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.typed.DateOrder;
import org.itpregistry.typed.Notation;
import org.junit.jupiter.api.Test;

class CountLineTest {
    private final CountLine line = CountLine.blank(PlateletUnit.GIGA_PER_LITRE);
    private final PlateletReading row = PlateletReading.FORM.blank();

    private CountLine type(Item<?> item, String text) {
        line.field(item).setText(text);
        return line;
    }

    @Test
    void a_blank_line_is_passed_over_although_it_has_a_unit() {
        assertThat(line.isUntouched()).isTrue();
        assertThat(type(PlateletReading.ENTERED_VALUE, "5").isUntouched()).isFalse();
    }

    @Test
    void value_and_unit_stay_as_typed_beside_the_canonical_count() {
        type(PlateletReading.SAMPLE_DATE, "20240610");
        type(PlateletReading.ENTERED_VALUE, "0.9");
        type(PlateletReading.ENTERED_UNIT, "lakh/mm3");
        assertThat(line.read(row, null).findings().all()).isEmpty();
        assertThat(row.value(PlateletReading.COUNT_1E9_PER_L)).isEqualByComparingTo("90");
        assertThat(row.value(PlateletReading.ENTERED_VALUE)).isEqualByComparingTo(new BigDecimal("0.9"));
        assertThat(row.value(PlateletReading.ENTERED_UNIT)).isEqualTo(PlateletUnit.LAKH_PER_CUBIC_MILLIMETRE);
        assertThat(row.value(PlateletReading.SAMPLE_DATE)).isEqualTo("2024-06-10");
    }

    @Test
    void a_count_per_microlitre_typed_in_giga_per_litre_is_refused_once_and_the_likely_unit_named() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "23000");
        List<EntryFinding> found = line.read(row, null).findings().all();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(RuleCode.PLT_RANGE);
        assertThat(found.get(0).column()).isEqualTo("entered_value");
        assertThat(found.get(0).arguments()).contains("23000", "/uL");
    }

    @Test
    void a_sign_may_be_typed_before_the_count() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "< 5");
        assertThat(line.read(row, null).findings().all()).isEmpty();
        assertThat(row.value(PlateletReading.COMPARATOR)).isEqualTo(Comparator.LT);
        assertThat(row.value(PlateletReading.COUNT_1E9_PER_L)).isEqualByComparingTo("5");
    }

    @Test
    void hours_of_life_become_day_and_time_where_the_time_of_birth_is_known() {
        line.setHours("30.5");
        type(PlateletReading.ENTERED_VALUE, "88");
        assertThat(line.read(row, LocalDateTime.of(2024, 10, 12, 6, 30))
                        .findings()
                        .all())
                .isEmpty();
        assertThat(row.value(PlateletReading.SAMPLE_DATE)).isEqualTo(LocalDate.of(2024, 10, 13));
        assertThat(row.value(PlateletReading.SAMPLE_TIME)).isEqualTo(LocalTime.of(13, 0));
    }

    @Test
    void hours_of_life_without_the_time_of_birth_are_not_guessed_at() {
        line.setHours("30");
        type(PlateletReading.ENTERED_VALUE, "88");
        assertThat(line.read(row, null).findings().hasErrors()).isTrue();
    }

    @Test
    void a_unit_in_the_cell_goes_before_the_one_carried_on() {
        type(PlateletReading.SAMPLE_DATE, "3 May 2024");
        type(PlateletReading.ENTERED_VALUE, "1,2 lakh");
        assertThat(line.read(row, null).findings().all()).isEmpty();
        assertThat(row.value(PlateletReading.COUNT_1E9_PER_L)).isEqualByComparingTo("120");
        assertThat(row.value(PlateletReading.ENTERED_UNIT)).isEqualTo(PlateletUnit.LAKH_PER_CUBIC_MILLIMETRE);
        assertThat(row.value(PlateletReading.SAMPLE_DATE)).isEqualTo("2024-05-03");
        assertThat(line.field(PlateletReading.ENTERED_VALUE).getText()).isEqualTo("1,2 lakh");
    }

    @Test
    void a_clumped_sample_is_not_stored_as_a_good_one() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "88 (clumped)");
        assertThat(line.read(row, null).findings().all()).isEmpty();
        assertThat(row.value(PlateletReading.QUALITY)).isEqualTo(CountQuality.CLUMPED);
    }

    @Test
    void a_remark_that_is_not_understood_asks_for_the_quality() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "88");
        line.setRemark("EDTA-Aggregate");
        assertThat(found()).containsExactly("quality rule.FORMAT.remark.CLUMPED");
        type(PlateletReading.QUALITY, "OK");
        assertThat(found()).isEmpty();
    }

    @Test
    void words_that_are_not_understood_refuse_the_line_at_their_cell() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "1.2");
        type(PlateletReading.ENTERED_UNIT, "Lakhx");
        assertThat(found()).containsExactly("entered_unit rule.FORMAT.unitWord");
        type(PlateletReading.ENTERED_UNIT, "Lakh/cumm");
        type(PlateletReading.ENTERED_VALUE, "1.2 foo");
        assertThat(found()).containsExactly("entered_value rule.FORMAT.countCell");
    }

    @Test
    void two_readings_of_a_count_are_refused() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "23.000 /µl");
        assertThat(found()).containsExactly("entered_value rule.FORMAT.countReadings");
    }

    @Test
    void a_sign_in_the_cell_and_another_beside_it_are_refused() {
        type(PlateletReading.SAMPLE_DATE, "2024-06-10");
        type(PlateletReading.ENTERED_VALUE, "<5");
        type(PlateletReading.COMPARATOR, "GT");
        assertThat(found()).containsExactly("entered_value rule.FORMAT.twoSigns");
    }

    @Test
    void two_readings_of_a_date_are_refused_and_the_order_of_the_typist_decides() {
        type(PlateletReading.SAMPLE_DATE, "3/5/2024");
        type(PlateletReading.ENTERED_VALUE, "5");
        assertThat(found()).containsExactly("sample_date rule.FORMAT.readings");
        line.field(PlateletReading.SAMPLE_DATE).readIn(new Notation(DateOrder.MONTH_FIRST, LocalDate.of(2026, 1, 1)));
        assertThat(found()).isEmpty();
        assertThat(row.value(PlateletReading.SAMPLE_DATE)).isEqualTo("2024-03-05");
    }

    @Test
    void a_stored_count_is_read_as_it_was_stored() {
        PlateletReading stored = PlateletReading.FORM.blank();
        stored.put(PlateletReading.SAMPLE_DATE, ItemAnswer.of(LocalDate.of(2024, 6, 10)));
        stored.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal("12.345")));
        stored.put(PlateletReading.ENTERED_VALUE, ItemAnswer.of(new BigDecimal("12.345")));
        stored.put(PlateletReading.ENTERED_UNIT, ItemAnswer.of(PlateletUnit.GIGA_PER_LITRE));
        CountLine shown = CountLine.of(stored);
        assertThat(shown.read(row, null).findings().all()).isEmpty();
        assertThat(row.value(PlateletReading.ENTERED_VALUE)).isEqualByComparingTo("12.345");
    }

    @Test
    void a_unit_alone_makes_no_line() {
        assertThat(type(PlateletReading.ENTERED_UNIT, "/uL").isUntouched()).isTrue();
    }

    private List<String> found() {
        return line.read(row, null).findings().all().stream()
                .map(finding -> finding.column() + " " + finding.messageKey())
                .toList();
    }
}
