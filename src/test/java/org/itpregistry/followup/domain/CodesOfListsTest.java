package org.itpregistry.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itpregistry.entry.domain.Row;
import org.itpregistry.entry.domain.RuleBook;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.CodeEntry;
import org.itpregistry.platform.domain.CodeEntry.AllowedUnit;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.ItemRange;
import org.itpregistry.platform.domain.RegistryRecord;
import org.junit.jupiter.api.Test;

class CodesOfListsTest {
    private static final CodeLists LISTS = new CodeLists(Map.of(
            "measurements",
            List.of(
                    new CodeEntry(
                            "HEMOGLOBIN",
                            "Hemoglobin",
                            Set.of(),
                            false,
                            List.of(new AllowedUnit("G_PER_DL", range("0", "30"), range("4", "20")))),
                    new CodeEntry("ANYTHING", "Anything")),
            "units",
            List.of(new CodeEntry("G_PER_DL", "g/dL"), new CodeEntry("KG", "kg")),
            "comorbidities",
            List.of(new CodeEntry("MGUS", "Gammopathy"), new CodeEntry("DIABETES", "Diabetes mellitus")),
            "adverse_events",
            List.of(new CodeEntry("OLD", "Old term", Set.of(), true, List.of()))));

    private static final RuleBook RULES = RuleBook.on(LocalDate.of(2026, 7, 1)).with(LISTS);

    @Test
    void a_code_that_no_list_holds_is_refused() {
        assertThat(measured("FOO", "12.6", "BAR")).containsExactly("FORMAT error code", "FORMAT error unit");
        assertThat(of(Patient.FORM, "comorbidities=MGUS|DIABETES")).isEmpty();
        assertThat(of(Patient.FORM, "comorbidities=MGUS|FOO")).containsExactly("FORMAT error comorbidities");
    }

    @Test
    void an_open_item_takes_codes_beyond_its_list() {
        assertThat(of(FollowUp.FORM, "visit_date=2024-01-01", "visit_code=WEEK_4", "vital_status=ALIVE"))
                .isEmpty();
    }

    @Test
    void a_retired_code_is_kept_with_a_warning() {
        assertThat(of(AdverseEvent.FORM, "onset_date=2024-01-01", "term=OLD", "category=OTHER"))
                .containsExactly("FORMAT warning term");
    }

    @Test
    void a_measurement_has_its_units() {
        assertThat(measured("HEMOGLOBIN", "12.6", "KG")).containsExactly("FORMAT error unit");
        assertThat(measured("ANYTHING", "-12.6", "KG")).isEmpty();
    }

    @Test
    void a_value_is_possible_and_usual() {
        assertThat(measured("HEMOGLOBIN", "-0.1", "G_PER_DL")).containsExactly("FORMAT error value");
        assertThat(measured("HEMOGLOBIN", "0", "G_PER_DL")).containsExactly("FORMAT warning value");
        assertThat(measured("HEMOGLOBIN", "3.9", "G_PER_DL")).containsExactly("FORMAT warning value");
        assertThat(measured("HEMOGLOBIN", "4", "G_PER_DL")).isEmpty();
        assertThat(measured("HEMOGLOBIN", "20", "G_PER_DL")).isEmpty();
        assertThat(measured("HEMOGLOBIN", "30", "G_PER_DL")).containsExactly("FORMAT warning value");
        assertThat(measured("HEMOGLOBIN", "30.1", "G_PER_DL")).containsExactly("FORMAT error value");
    }

    @Test
    void a_typed_label_is_its_code_and_what_is_none_stays() {
        assertThat(LISTS.codes("comorbidities", " diabetes MELLITUS ; mgus", false))
                .isEqualTo("DIABETES|MGUS");
        assertThat(LISTS.codes("comorbidities", "Diabetes; wooden leg", false)).isEqualTo("DIABETES|wooden leg");
        assertThat(LISTS.codes("visits", "Week 4", true)).isEqualTo("WEEK_4");
        assertThat(LISTS.codes("visits", "~NOT_DONE", true)).isEqualTo("~NOT_DONE");
        assertThat(LISTS.label("adverse_events", "OLD")).isEqualTo("Old term");
        assertThat(LISTS.label("adverse_events", "HERPES_ZOSTER")).isEqualTo("Herpes zoster");
    }

    private static List<String> measured(String code, String value, String unit) {
        return of(Observation.FORM, "observed_date=2024-01-01", "code=" + code, "value=" + value, "unit=" + unit);
    }

    private static <R extends RegistryRecord> List<String> of(Form<R> form, String... entries) {
        return Row.summary(RULES.check(Row.of(form, "A", entries)));
    }

    private static ItemRange range(String low, String high) {
        return ItemRange.of(new BigDecimal(low), new BigDecimal(high));
    }
}
