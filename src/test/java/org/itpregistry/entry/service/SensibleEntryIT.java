package org.itpregistry.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.CenterAdministration;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.center.service.DenominatorService;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.DenominatorCode;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.Sex;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.WithdrawalScope;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not make sense is refused or questioned by the services behind the forms, before the database is asked. */
@ArquillianTest
class SensibleEntryIT {
    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Scene scene;

    @Inject
    private Stage stage;

    @Inject
    private PersonService persons;

    @Inject
    private RecordService records;

    @Inject
    private DenominatorService denominators;

    @Inject
    private CenterAdministration centers;

    private long center;
    private Patient woman;

    @BeforeEach
    void a_woman_at_a_center() {
        scene.set(Role.DATA_MANAGER);
        center = scene.center();
        woman = scene.woman();
    }

    @Test
    void units_transfused_with_prednisone_are_refused_at_the_field() {
        assertRefused(
                "UNITS units_transfused",
                row(
                        Treatment.FORM,
                        "regimen_id=R1",
                        "agent=PREDNISONE",
                        "role=INDEX",
                        "start_date=2021-01-04",
                        "units_transfused=2"));
    }

    @Test
    void a_delivery_before_the_last_period_is_refused_at_the_field() {
        assertRefused("ORDER delivery_date", row(Pregnancy.FORM, "lmp_date=2021-03-01", "delivery_date=2021-02-01"));
    }

    @Test
    void a_count_of_the_day_after_tomorrow_is_refused_and_one_of_tomorrow_is_not() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(records.save(woman.id(), List.of(count(today.toString(), "43")), null))
                .isEmpty();
        assertRefused("FUTURE sample_date", count(today.plusDays(3).toString(), "43"));
    }

    @Test
    void a_denominator_of_a_period_that_has_not_ended_or_ends_before_it_begins_is_refused() {
        LocalDate nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        assertRefused("FUTURE period_end", denominator(nextYear));
        assertRefused("ORDER period_end", denominator(LocalDate.of(2019, 12, 31)));
    }

    private void assertRefused(String place, CenterDenominator row) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> denominators.save(row, center, null))
                .satisfies(refused -> assertThat(places(refused.findings())).contains(place));
    }

    private static CenterDenominator denominator(LocalDate end) {
        var row = new CenterDenominator();
        row.put(CenterDenominator.DENOMINATOR_CODE, ItemAnswer.of(DenominatorCode.DELIVERIES));
        row.put(CenterDenominator.PERIOD_START, ItemAnswer.of(LocalDate.of(2020, 1, 1)));
        row.put(CenterDenominator.PERIOD_END, ItemAnswer.of(end));
        row.put(CenterDenominator.COUNT_VALUE, ItemAnswer.of(400));
        return row;
    }

    @Test
    void nothing_is_entered_after_further_data_were_refused() {
        Patient typed = records.patient(woman.id());
        typed.put(Patient.CONSENT_WITHDRAWN_DATE, ItemAnswer.of(LocalDate.of(2021, 1, 1)));
        typed.put(Patient.CONSENT_WITHDRAWAL_SCOPE, ItemAnswer.of(WithdrawalScope.NO_FURTHER_DATA));
        persons.correct(typed, "typing error");
        assertThat(records.save(woman.id(), List.of(count("2021-01-01", "43")), null))
                .isEmpty();
        assertRefused("CONSENT sample_date", count("2021-01-02", "43"));
    }

    @Test
    void a_series_in_lakh_and_a_dose_in_grams_are_questioned() {
        assertThat(places(records.save(
                        woman.id(),
                        List.of(count("2021-01-01", "1.2"), count("2021-02-01", "0.9"), count("2021-03-01", "1.5")),
                        null)))
                .containsExactly("PLT_SERIES count_1e9_per_l");
        PatientRecord prednisone = row(
                Treatment.FORM,
                "regimen_id=R1",
                "agent=PREDNISONE",
                "role=PRIOR",
                "start_date=2021-01-04",
                "dose_value=5000",
                "dose_unit=MG_PER_DAY");
        assertThat(places(records.save(woman.id(), List.of(prednisone), null))).contains("DOSE_RANGE dose_value");
    }

    @Test
    void who_is_registered_twice_is_named() {
        Patient again = persons.register(Stage.woman(), center);
        assertThat(records.warningsOf(again.id())).singleElement().satisfies(found -> assertThat(found.arguments())
                .containsExactly(woman.sourceKey(), woman.id().toString()));
        assertThat(places(records.warningsOf(again.id()))).containsExactly("LIKE_PERSON birth_date");
    }

    @Test
    void where_the_center_asks_for_consent_a_person_without_is_questioned() {
        stage.coordinator();
        centers.askForConsent(key(), true);
        scene.as(Role.DATA_MANAGER);
        assertThat(places(records.save(woman.id(), List.of(count("2021-01-01", "43")), null)))
                .containsExactly("CONSENT consent_type");
    }

    @Test
    void a_newborn_is_not_registered_without_its_pregnancy() {
        var newborn = new Patient();
        newborn.put(Patient.CASE_TYPE, ItemAnswer.of(CaseType.NEONATE));
        newborn.put(Patient.SEX, ItemAnswer.of(Sex.M));
        newborn.put(Patient.BIRTH_DATE, ItemAnswer.of(PartialDate.parse("2021-01-01")));
        newborn.put(Patient.REGISTRATION_DATE, ItemAnswer.of(LocalDate.of(2021, 1, 2)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> persons.register(newborn, center))
                .satisfies(refused -> assertThat(places(refused.findings())).contains("CASE_TYPE case_type"));
    }

    private String key() {
        return centers.centers().stream()
                .filter(one -> one.id() == center)
                .findFirst()
                .orElseThrow()
                .sourceKey();
    }

    private void assertRefused(String place, PatientRecord row) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> records.save(woman.id(), List.of(row), null))
                .satisfies(refused -> assertThat(places(refused.findings())).contains(place));
    }

    private static PatientRecord count(String day, String count) {
        return row(PlateletReading.FORM, "sample_date=" + day, "count_1e9_per_l=" + count);
    }

    private static <R extends PatientRecord> R row(Form<R> form, String... entries) {
        R row = form.blank();
        var findings = new Findings();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            Entry.enter(
                    row, form.item(entry.substring(0, equals)).orElseThrow(), entry.substring(equals + 1), findings);
        }
        assertThat(findings.all()).isEmpty();
        return row;
    }

    private static List<String> places(List<EntryFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.column())
                .toList();
    }
}
