package org.itpregistry.entry.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.domain.Role;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.review.service.CasebookService;
import org.itpregistry.review.service.SignatureStore;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who save at the same moment, many times over: nothing is doubled, nothing lost, and each is told how it went. */
@ArquillianTest
class SavingRacesIT {
    private static final int PAIRS = 500;

    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Stage stage;

    @Inject
    private Race race;

    @Inject
    private Saving saving;

    @Inject
    private PersonService persons;

    @Inject
    private RecordService records;

    @Inject
    private CasebookService casebooks;

    @Inject
    private SignatureStore signatures;

    @Inject
    private CasebookLocks locks;

    private long center;
    private Caller enterer;
    private Caller investigator;
    private Caller monitor;

    @BeforeEach
    void a_center_with_three_users() {
        stage.coordinator();
        center = stage.center();
        stage.at(center, Role.INVESTIGATOR);
        enterer = user(11, "dm." + center, Role.DATA_MANAGER);
        investigator = user(12, "inv." + center, Role.INVESTIGATOR);
        monitor = user(13, "mon." + center, Role.MONITOR);
    }

    private Caller user(long id, String name, Role role) {
        return new Caller(id, name, Set.of(), Map.of(center, Set.of(role)));
    }

    @Test
    void one_form_sent_twice_registers_one_person_and_both_are_shown_the_same() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Submission form = Submission.of(FormToken.fresh(), "a woman");
            Callable<Long> register = () -> saving.once(form, () -> {
                        Patient stored = persons.register(Stage.woman(), center);
                        return Outcome.of(stored.id(), List.of(stored));
                    })
                    .outcome()
                    .person();
            List<Object> seen = race.between(enterer, register, enterer, register);
            assertThat(seen.get(0)).isInstanceOf(Long.class).isEqualTo(seen.get(1));
        }
        assertThat(stage.visible("patient")).isEqualTo(PAIRS);
    }

    @Test
    void one_sheet_of_counts_sent_twice_is_stored_once() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Patient woman = woman();
            Submission form = Submission.of(FormToken.fresh(), "three counts");
            Callable<SavedForm> save = () -> saving.once(
                    form,
                    () -> store(
                            woman, count("2021-02-01", "43"), count("2021-02-08", "51"), count("2021-02-15", "60")));
            List<Object> seen = race.between(enterer, save, enterer, save);
            assertThat(seen).allSatisfy(one -> assertThat(one).isInstanceOf(SavedForm.class));
            assertThat(records.file(woman.id()).rows(PlateletReading.FORM)).hasSize(3);
        }
    }

    @Test
    void of_two_pregnancies_that_overlap_one_is_stored_and_the_other_refused() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Patient woman = woman();
            List<Object> seen = race.between(
                    enterer,
                    saveNew(woman, pregnancy("2021-01-03")),
                    investigator,
                    saveNew(woman, pregnancy("2021-03-01")));
            assertThat(seen).filteredOn(SavedForm.class::isInstance).hasSize(1);
            assertThat(seen)
                    .filteredOn(Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(((Refused) refused).findings())
                            .anyMatch(finding -> finding.error() && finding.code() == RuleCode.PREG_OVERLAP));
            List<Pregnancy> stored = records.file(woman.id()).rows(Pregnancy.FORM);
            assertThat(stored).hasSize(1);
            // Nobody is left who cannot be edited.
            records.save(
                    woman.id(),
                    List.of(records.find(Pregnancy.FORM, stored.get(0).id())),
                    "again");
        }
    }

    @Test
    void of_two_who_correct_one_count_the_second_is_shown_what_the_first_saved_and_who_it_was() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Patient woman = woman();
            long id = countOf(woman);
            List<Object> seen = race.between(enterer, correct(woman, id, "34"), investigator, correct(woman, id, "45"));
            assertThat(seen).filteredOn(SavedForm.class::isInstance).hasSize(1);
            String stored = seen.get(0) instanceof SavedForm ? "34" : "45";
            String winner = seen.get(0) instanceof SavedForm ? enterer.userName() : investigator.userName();
            assertThat(seen)
                    .filteredOn(EditConflict.class::isInstance)
                    .singleElement()
                    .satisfies(loser -> {
                        var conflict = (EditConflict) loser;
                        assertThat(conflict.stored().value(PlateletReading.COUNT_1E9_PER_L))
                                .isEqualTo(new BigDecimal(stored));
                        assertThat(conflict.change().orElseThrow().userName()).isEqualTo(winner);
                    });
            assertThat(records.find(PlateletReading.FORM, id).value(PlateletReading.COUNT_1E9_PER_L))
                    .isEqualTo(new BigDecimal(stored));
        }
    }

    @Test
    void a_correction_and_a_voiding_of_one_count_do_not_both_happen() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Patient woman = woman();
            long id = countOf(woman);
            PlateletReading read = records.find(PlateletReading.FORM, id);
            Callable<SavedForm> remove = () -> saving.once(Submission.of(FormToken.fresh(), "void"), () -> {
                records.voidRow(PlateletReading.FORM, id, read.version(), "twice");
                return Outcome.of(woman.id(), List.of(read));
            });
            List<Object> seen = race.between(enterer, correct(woman, id, "34"), investigator, remove);
            assertThat(seen).filteredOn(SavedForm.class::isInstance).hasSize(1);
            if (seen.get(0) instanceof SavedForm) {
                assertThat(seen.get(1)).isInstanceOf(EditConflict.class);
            } else {
                assertThat(seen.get(0))
                        .isInstanceOf(Refusal.class)
                        .extracting(refusal -> ((Refusal) refusal).messageKey())
                        .isEqualTo("refusal.voided");
            }
            assertThat(records.find(PlateletReading.FORM, id).isVoided()).isEqualTo(seen.get(1) instanceof SavedForm);
        }
    }

    @Test
    void nothing_is_saved_in_a_casebook_after_it_was_locked() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Patient woman = woman();
            Callable<SavedForm> lock = () -> saving.once(Submission.of(FormToken.fresh(), "lock"), () -> {
                locks.lock(woman.id(), "verified");
                return Outcome.of(woman.id(), List.of());
            });
            List<Object> seen = race.between(enterer, saveNew(woman, count("2021-02-01", "43")), monitor, lock);
            assertThat(seen.get(1)).isInstanceOf(SavedForm.class);
            boolean saved = seen.get(0) instanceof SavedForm;
            if (!saved) {
                assertThat(seen.get(0))
                        .isInstanceOf(Refusal.class)
                        .extracting(refusal -> ((Refusal) refusal).messageKey())
                        .isEqualTo("refusal.locked");
            }
            assertThat(records.file(woman.id()).rows(PlateletReading.FORM)).hasSize(saved ? 1 : 0);
        }
    }

    @Test
    void a_signature_stands_under_what_was_shown_or_is_refused() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Patient woman = woman();
            String shown = casebooks.of(records.file(woman.id())).sha256();
            Callable<String> sign = () -> {
                signatures.sign(woman.id(), shown);
                return "signed";
            };
            List<Object> seen = race.between(enterer, saveNew(woman, count("2021-02-01", "43")), investigator, sign);
            assertThat(seen.get(0)).isInstanceOf(SavedForm.class);
            var state = casebooks.of(records.file(woman.id()));
            if (seen.get(1).equals("signed")) {
                assertThat(state.isChangedSince()).isTrue();
            } else {
                assertThat(seen.get(1))
                        .isInstanceOf(Refusal.class)
                        .extracting(refusal -> ((Refusal) refusal).messageKey())
                        .isEqualTo("refusal.signature.changed");
                assertThat(state.signatures()).isEmpty();
            }
        }
    }

    private Patient woman() {
        return persons.register(Stage.woman(), center);
    }

    private long countOf(Patient woman) {
        records.save(woman.id(), List.of(count("2021-02-01", "43")), null);
        return records.file(woman.id()).rows(PlateletReading.FORM).get(0).id();
    }

    private Callable<SavedForm> correct(Patient woman, long id, String value) {
        PlateletReading typed = records.find(PlateletReading.FORM, id);
        typed.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal(value)));
        return saveNew(woman, typed);
    }

    private Callable<SavedForm> saveNew(Patient woman, PatientRecord typed) {
        Submission form = Submission.of(FormToken.fresh(), "a row");
        return () -> saving.once(form, () -> store(woman, typed));
    }

    private Outcome store(Patient woman, PatientRecord... rows) {
        records.save(woman.id(), List.of(rows), "typing error");
        return Outcome.of(woman.id(), List.of(rows));
    }

    private static PlateletReading count(String day, String count) {
        var reading = new PlateletReading();
        reading.put(PlateletReading.SAMPLE_DATE, ItemAnswer.of(LocalDate.parse(day)));
        reading.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal(count)));
        return reading;
    }

    private static Pregnancy pregnancy(String lmp) {
        var pregnancy = new Pregnancy();
        pregnancy.put(Pregnancy.LMP_DATE, ItemAnswer.of(LocalDate.parse(lmp)));
        pregnancy.put(
                Pregnancy.DELIVERY_DATE, ItemAnswer.of(LocalDate.parse(lmp).plusDays(275)));
        return pregnancy;
    }
}
