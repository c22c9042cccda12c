package org.itpregistry.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.itpregistry.access.domain.Role;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.domain.VoidedRecord;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class VoidedRecordsIT {
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
    private VoidedRecords voided;

    private long center;
    private Patient woman;

    @BeforeEach
    void a_woman_with_two_counts() {
        scene.set(Role.DATA_MANAGER);
        woman = scene.woman();
        enter("2021-02-01");
        enter("2021-03-01");
    }

    @Test
    void a_voided_count_is_listed_with_its_reason_and_comes_back() {
        voidFirstCount("typed twice");
        assertThat(counts()).hasSize(1);
        VoidedRecord record = voided.find(woman.sourceKey()).get(0);
        assertThat(record.form()).isEqualTo(PlateletReading.FORM);
        assertThat(record.reason()).isEqualTo("typed twice");
        assertThat(record.at()).isNotNull();
        voided.takeBack(record.form(), record.id(), "it was right");
        assertThat(counts()).hasSize(2);
        assertThat(voided.find(woman.sourceKey())).isEmpty();
        stage.coordinator();
        assertThat(stage.visible("audit_entry e join audit_transaction t on t.id = e.transaction_id"
                        + " where e.record_id = " + record.id()
                        + " and t.reason = 'it was right' and e.old_values ->> 'void_reason' = 'typed twice'"))
                .isEqualTo(1);
    }

    @Test
    void with_a_person_comes_back_what_was_voided_in_the_same_act_and_nothing_else() {
        voidFirstCount("no longer wanted");
        persons.voidPerson(woman.id(), records.patient(woman.id()).version(), "no longer wanted");
        assertThat(voided.find(woman.sourceKey()))
                .extracting(VoidedRecord::form)
                .as("the rows come with the person")
                .containsExactly(Patient.FORM);
        voided.takeBack(Patient.FORM, woman.id(), "she came back");
        assertThat(records.patient(woman.id()).isVoided()).isFalse();
        assertThat(counts()).hasSize(1);
    }

    @Test
    void it_needs_a_reason_a_voided_record_and_a_person_who_is_there() {
        PlateletReading count = counts().get(0);
        assertRefused("refusal.takeBack.not", () -> voided.takeBack(PlateletReading.FORM, count.id(), "why not"));
        voidFirstCount("typed twice");
        assertRefused("refusal.reasonMissing", () -> voided.takeBack(PlateletReading.FORM, count.id(), " "));
        persons.voidPerson(woman.id(), records.patient(woman.id()).version(), "wrong hospital");
        assertRefused("refusal.takeBack.person", () -> voided.takeBack(PlateletReading.FORM, count.id(), "x"));
    }

    @Test
    void what_would_contradict_the_rest_stays_voided() {
        PlateletReading count = counts().get(0);
        voidFirstCount("typed twice");
        Patient later = records.patient(woman.id());
        later.put(Patient.BIRTH_DATE, ItemAnswer.of(org.itpregistry.measure.PartialDate.parse("2021-02-15")));
        later.put(Patient.DIAGNOSIS_DATE, ItemAnswer.blank());
        later.put(Patient.REGISTRATION_DATE, ItemAnswer.of(LocalDate.of(2021, 2, 20)));
        later.put(Patient.CASE_TYPE, ItemAnswer.of(org.itpregistry.measure.CaseType.PEDIATRIC));
        persons.correct(later, "source corrected");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> voided.takeBack(PlateletReading.FORM, count.id(), "it was right"));
        assertThat(counts()).hasSize(1);
    }

    @Test
    void nobody_of_another_center_and_no_monitor_takes_back() {
        PlateletReading count = counts().get(0);
        voidFirstCount("typed twice");
        scene.as(Role.MONITOR);
        assertRefused("refusal.notAllowed", () -> voided.takeBack(PlateletReading.FORM, count.id(), "x"));
        long other = scene.elsewhere();
        stage.at(other, Role.DATA_MANAGER);
        assertThat(voided.find(woman.sourceKey())).isEmpty();
        assertRefused("refusal.notFound", () -> voided.takeBack(PlateletReading.FORM, count.id(), "x"));
    }

    private void voidFirstCount(String reason) {
        PlateletReading count = counts().get(0);
        records.voidRow(PlateletReading.FORM, count.id(), count.version(), reason);
    }

    private List<PlateletReading> counts() {
        return records.file(woman.id()).rows(PlateletReading.FORM);
    }

    private void enter(String day) {
        var count = new PlateletReading();
        count.put(PlateletReading.SAMPLE_DATE, ItemAnswer.of(LocalDate.parse(day)));
        count.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal("43")));
        records.save(woman.id(), List.of(count), null);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).matches(refusal -> refusal.messageKey()
                .equals(key));
    }
}
