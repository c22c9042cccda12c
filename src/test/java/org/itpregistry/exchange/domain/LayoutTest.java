package org.itpregistry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.pregnancy.domain.Neonate;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String COUNTS =
            "count_id,patient_id,sample_date,sample_time,comparator,count_1e9_per_l,sample_context,quality";

    @Test
    void the_header_of_the_format_is_read() {
        assertThat(mistakes(COUNTS)).isEmpty();
        assertThat(Layout.prescribed(PlateletReading.FORM).header()).containsExactly(COUNTS.split(","));
        assertThat(Layout.prescribed(Neonate.FORM).header()).startsWith("patient_id", "pregnancy_id", "birth_order");
        assertThat(Layout.prescribed(Patient.FORM).header()).startsWith("patient_id", "center_id", "cohort_id");
    }

    @Test
    void further_columns_of_the_dictionary_may_follow() {
        assertThat(mistakes(COUNTS + ",entered_value,entered_unit")).isEmpty();
        assertThat(mistakes(COUNTS + ",entered_unit")).isEmpty();
    }

    @Test
    void unknown_columns_are_refused_by_name() {
        assertThat(mistakes(COUNTS + ",entered_value,note,remark")).containsExactly("note", "remark");
    }

    @Test
    void a_column_given_twice_is_refused() {
        assertThat(mistakes(COUNTS + ",entered_value,entered_value")).containsExactly("entered_value");
        assertThat(mistakes(COUNTS + ",quality")).containsExactly("quality");
    }

    @Test
    void another_order_or_a_missing_column_is_refused() {
        assertThat(mistakes("patient_id,count_id,sample_date")).containsExactly("patient_id");
        assertThat(mistakes("count_id,patient_id")).containsExactly("");
        assertThat(mistakes("COUNT_ID,patient_id")).containsExactly("COUNT_ID");
    }

    private static List<String> mistakes(String header) {
        List<String> names = new ArrayList<>(List.of(header.split(",")));
        return Layout.mistakes(PlateletReading.FORM, names).stream()
                .map(Layout.Mistake::column)
                .toList();
    }
}
