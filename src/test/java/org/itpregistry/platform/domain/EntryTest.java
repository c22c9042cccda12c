package org.itpregistry.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.followup.domain.Observation;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.VitalStatus;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @Test
    void a_blank_is_an_answer_of_its_own() {
        assertThat(Entry.read(Patient.BIRTH_DATE, "").answer().isBlank()).isTrue();
        assertThat(Entry.read(Patient.BIRTH_DATE, "").isRefused()).isFalse();
    }

    @Test
    void a_reason_stands_in_place_of_a_value() {
        assertThat(Entry.read(Patient.BIRTH_DATE, "~MASKED").answer())
                .isEqualTo(ItemAnswer.missing(MissingReason.MASKED));
    }

    @Test
    void a_reason_that_is_none_is_refused() {
        assertThat(Entry.read(Patient.BIRTH_DATE, "~FORGOT").broken()).isEqualTo(RuleCode.FORMAT);
        assertThat(Entry.read(FollowUp.CAUSE_OF_DEATH, "~NOT_KNOWN").broken()).isEqualTo(RuleCode.FORMAT);
    }

    @Test
    void a_text_may_begin_with_the_mark_of_a_reason() {
        assertThat(Entry.read(FollowUp.CAUSE_OF_DEATH, "~3 days after a fall").answer())
                .isEqualTo(ItemAnswer.of("~3 days after a fall"));
    }

    @Test
    void unknown_is_the_code_where_the_list_has_one() {
        assertThat(Entry.read(FollowUp.VITAL_STATUS, "~UNKNOWN").answer())
                .isEqualTo(ItemAnswer.of(VitalStatus.UNKNOWN));
        assertThat(Entry.print(FollowUp.VITAL_STATUS, ItemAnswer.of(VitalStatus.UNKNOWN)))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void a_required_item_takes_neither_a_blank_nor_a_reason() {
        assertThat(Entry.read(Treatment.AGENT, " ").broken()).isEqualTo(RuleCode.REQUIRED);
        assertThat(Entry.read(Treatment.AGENT, "~UNKNOWN").broken()).isEqualTo(RuleCode.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1e3", "=1+1", "12 000", "x", "0x10", "１２"})
    void what_is_no_number_is_refused_with_what_is_expected(String text) {
        Entry<BigDecimal> entry = Entry.read(PlateletReading.COUNT_1E9_PER_L, text);
        assertThat(entry.broken()).isEqualTo(RuleCode.FORMAT);
        assertThat(entry.messageKey()).isEqualTo("format.decimal");
    }

    @Test
    void trailing_zeros_do_not_make_another_value() {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "12.90").answer())
                .isEqualTo(Entry.read(PlateletReading.COUNT_1E9_PER_L, "12.9").answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "9999", "99999", "-99", "-9", "-1", "-999", "999.0", "9999.99"})
    void a_count_that_stands_for_missing_is_refused(String text) {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, text).broken()).isEqualTo(RuleCode.SENTINEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "99", "998", "1000", "99.9"})
    void a_count_near_a_sentinel_passes(String text) {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, text).isRefused())
                .isFalse();
    }

    @Test
    void a_blood_loss_or_birth_weight_of_999_passes_and_9999_does_not() {
        assertThat(Entry.read(Pregnancy.BLOOD_LOSS_ML, "999").isRefused()).isFalse();
        assertThat(Entry.read(BleedingEpisode.BLOOD_LOSS_ML, "999").isRefused()).isFalse();
        assertThat(Entry.read(Neonate.BIRTH_WEIGHT_G, "999").isRefused()).isFalse();
        assertThat(Entry.read(Pregnancy.BLOOD_LOSS_ML, "9999").broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(Neonate.BIRTH_WEIGHT_G, "9999").broken()).isEqualTo(RuleCode.SENTINEL);
    }

    @Test
    void a_center_or_a_trial_may_count_999_cases() {
        assertThat(Entry.read(CenterDenominator.COUNT_VALUE, "999").isRefused()).isFalse();
        assertThat(Entry.read(StudyArm.N_TOTAL, "999").isRefused()).isFalse();
        assertThat(Entry.read(CenterDenominator.COUNT_VALUE, "-99").broken()).isEqualTo(RuleCode.SENTINEL);
    }

    @Test
    void a_code_or_an_observation_that_stands_for_missing_is_refused() {
        assertThat(Entry.read(Treatment.ROUTE, "999").broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(Observation.VALUE, "-99").broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(Observation.VALUE, "-9").isRefused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000-01-01",
                "1900-01-01",
                "1900",
                "9999-12-31",
                "01/01/1000",
                "1.1.1900",
                "0001-01-01",
                "9999",
                "1111-11-11",
                "1066-10-14",
                "1800-01-01",
                "1753-01-01",
                "1899-12-30",
                "31.12.1899",
                "2100-01-01",
                "2199-12-31",
                "2999-12-31",
                "3000-05-05",
                "2222-02-22",
                "n/a",
                "?",
                "--",
                "unknown",
                "-9",
                "-99"
            })
    void a_date_that_stands_for_missing_is_refused(String text) {
        assertThat(Entry.read(Patient.BIRTH_DATE, text).broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(PlateletReading.SAMPLE_DATE, text).broken()).isEqualTo(RuleCode.SENTINEL);
    }

    @Test
    void an_old_date_passes() {
        assertThat(Entry.read(Patient.BIRTH_DATE, "1900-01-02").answer())
                .isEqualTo(ItemAnswer.of(PartialDate.parse("1900-01-02")));
        assertThat(Entry.read(Patient.BIRTH_DATE, "1915").isRefused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850", "1850-01-01", "1850-03-02", "1712-05-05", "1899-12-29", "2098-12-31", "2204-05-01"})
    void a_date_that_is_merely_old_or_late_stands_for_nothing_else(String text) {
        assertThat(Entry.read(Patient.BIRTH_DATE, text).isRefused()).isFalse();
    }

    @Test
    void an_expected_date_ends_with_the_century() {
        assertThat(Entry.read(Pregnancy.EXPECTED_DELIVERY_DATE, "2204-05-01").broken())
                .isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(Pregnancy.EXPECTED_DELIVERY_DATE, "2040-05-01").isRefused())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n/a", "N.A.", "#N/A", "NaN", "null", "ND", "not done", "?", "???", "-", "--", ".", "xx", "k. A."
            })
    void a_word_for_missing_is_refused_where_no_word_is_taken(String text) {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, text).broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(PlateletReading.SAMPLE_TIME, text).broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(Treatment.ROUTE, text).broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(Patient.GROUP_CODE, text).isRefused()).isFalse();
    }

    @Test
    void a_time_of_nines_stands_for_missing_and_a_code_of_the_list_does_not() {
        assertThat(Entry.read(PlateletReading.SAMPLE_TIME, "99:99").broken()).isEqualTo(RuleCode.SENTINEL);
        assertThat(Entry.read(FollowUp.BLEEDING_STATUS, "NONE").isRefused()).isFalse();
        assertThat(Entry.read(FollowUp.BLEEDING_STATUS, "none").broken()).isEqualTo(RuleCode.FORMAT);
    }

    @Test
    void a_partial_date_is_taken_only_where_the_day_may_be_unknown() {
        assertThat(Entry.read(Patient.BIRTH_DATE, "1980-05").isRefused()).isFalse();
        assertThat(Entry.read(PlateletReading.SAMPLE_DATE, "2020-05").broken()).isEqualTo(RuleCode.FORMAT);
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        assertThat(Entry.read(PlateletReading.SAMPLE_DATE, "2023-02-29").broken())
                .isEqualTo(RuleCode.FORMAT);
    }

    @Test
    void counts_from_0_to_3000_pass() {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "0").isRefused()).isFalse();
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "3000").isRefused())
                .isFalse();
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "-0.1").broken()).isEqualTo(RuleCode.PLT_RANGE);
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "3000.1").broken())
                .isEqualTo(RuleCode.PLT_RANGE);
    }

    @Test
    void a_count_in_another_unit_names_that_unit() {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "23000").arguments())
                .containsExactly("23000", "/uL");
    }

    @Test
    void a_value_out_of_its_range_is_refused() {
        assertThat(Entry.read(BleedingEpisode.WHO_GRADE, "5").broken()).isEqualTo(RuleCode.FORMAT);
        assertThat(Entry.read(BleedingEpisode.WHO_GRADE, "4").isRefused()).isFalse();
    }

    @Test
    void a_million_digits_are_refused_at_once() {
        assertThat(Entry.read(PlateletReading.COUNT_1E9_PER_L, "1".repeat(1_000_000))
                        .broken())
                .isEqualTo(RuleCode.FORMAT);
    }

    @Test
    void a_formula_in_a_text_is_kept_as_it_is() {
        assertThat(Entry.read(FollowUp.CAUSE_OF_DEATH, "=HYPERLINK(\"x\")").answer())
                .isEqualTo(ItemAnswer.of("=HYPERLINK(\"x\")"));
    }
}
