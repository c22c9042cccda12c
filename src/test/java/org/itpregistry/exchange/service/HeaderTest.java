package org.itpregistry.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.pregnancy.domain.Neonate;
import org.junit.jupiter.api.Test;

class HeaderTest {
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
    void names_may_stand_in_any_order_and_case() {
        Header header = header(
                "Sample_Date;PATIENT_ID ;count_id;sample_time;comparator;quality;sample_context;count_1e9_per_l");
        assertThat(header.mistakes()).isEmpty();
        assertThat(header.layout().header()).containsExactly(COUNTS.split(","));
        assertThat(List.of(header.column(0), header.column(1), header.column(2), header.column(5)))
                .containsExactly(2, 1, 0, 7);
        assertThat(header.words()).containsExactly("exchange.readAs.order", "exchange.readAs.spelling");
        assertThat(header(COUNTS).words()).isEmpty();
    }

    @Test
    void further_columns_may_stand_anywhere() {
        Header header = header("entered_unit," + COUNTS);
        assertThat(header.mistakes()).isEmpty();
        assertThat(header.column(8)).isZero();
    }

    @Test
    void columns_without_a_name_are_none() {
        Header header = header(COUNTS.replace(",sample_time", ",, ,sample_time") + ",,");
        assertThat(header.mistakes()).isEmpty();
        assertThat(header.width()).isEqualTo(10);
        assertThat(header.column(3)).isEqualTo(5);
    }

    @Test
    void a_missing_column_is_named() {
        assertThat(mistakes("count_id,patient_id")).containsExactly("sample_date");
        assertThat(mistakes(COUNTS.replace("quality", "Qualität"))).containsExactly("Qualität", "quality");
    }

    private static List<String> mistakes(String header) {
        return header(header).mistakes().stream().map(Header.Mistake::column).toList();
    }

    private static Header header(String names) {
        return Header.of(PlateletReading.FORM, List.of(names.split("[,;]", -1)));
    }
}
