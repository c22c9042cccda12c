package org.itpregistry.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.domain.Row;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.RegistryRecord;
import org.junit.jupiter.api.Test;

class CasebookDigestTest {
    private final RegistryRecord first = count("C1", "2021-02-01", "43");
    private final RegistryRecord second = count("C2", "2021-02-08", "51");

    @Test
    void the_order_in_which_rows_are_read_does_not_matter() {
        assertThat(hash(first, second)).isEqualTo(hash(second, first)).matches("[0-9a-f]{64}");
    }

    @Test
    void how_a_number_was_typed_does_not_matter() {
        assertThat(hash(count("C1", "2021-02-01", "43.0"))).isEqualTo(hash(first));
    }

    @Test
    void one_changed_cell_matters() {
        assertThat(hash(count("C1", "2021-02-01", "44"), second)).isNotEqualTo(hash(first, second));
        assertThat(hash(count("C1", "2021-02-02", "43"), second)).isNotEqualTo(hash(first, second));
    }

    @Test
    void a_row_more_or_less_matters() {
        assertThat(hash(first)).isNotEqualTo(hash(first, second)).isNotEqualTo(hash());
    }

    @Test
    void a_reason_for_a_missing_value_matters_and_is_not_a_value() {
        String none = hash(row("sample_date=2021-02-01", "count_1e9_per_l=43"));
        String unknown = hash(row("sample_date=2021-02-01", "count_1e9_per_l=43", "sample_time=~UNKNOWN"));
        String notDone = hash(row("sample_date=2021-02-01", "count_1e9_per_l=43", "sample_time=~NOT_DONE"));
        assertThat(unknown).isNotEqualTo(none).isNotEqualTo(notDone);
    }

    @Test
    void the_hash_of_a_known_casebook_stays_what_it_is() {
        assertThat(hash(first)).isEqualTo("c347aeb65907655d4eccbd8848e48a5ccff95d45d42066a1c406c79d511dcefa");
    }

    private static RegistryRecord count(String key, String day, String count) {
        return Row.of(PlateletReading.FORM, key, "sample_date=" + day, "count_1e9_per_l=" + count);
    }

    private static RegistryRecord row(String... entries) {
        return Row.of(PlateletReading.FORM, "C1", entries);
    }

    private static String hash(RegistryRecord... rows) {
        var file = new PersonFile(
                Row.of(Patient.FORM, "P1", "case_type=ADULT", "sex=F", "registration_date=2020-01-07"), null);
        for (RegistryRecord row : rows) {
            file.add(row);
        }
        return CasebookDigest.of(file);
    }
}
