package org.itpregistry.review.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.itpregistry.access.domain.Role;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.service.PersonsOfScope;
import org.itpregistry.entry.service.CasebookLocks;
import org.itpregistry.entry.service.PersonService;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.service.Scene;
import org.itpregistry.entry.service.Stage;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.review.domain.CasebookDigest;
import org.itpregistry.review.domain.CasebookState;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignatureIT {
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
    private CasebookService casebooks;

    @Inject
    private SignatureStore signatures;

    @Inject
    private SigningService signing;

    @Inject
    private CasebookLocks locks;

    @Inject
    private PersonsOfScope scopes;

    private long center;
    private Patient woman;

    @BeforeEach
    void a_woman_with_a_count() {
        scene.set(Role.INVESTIGATOR);
        woman = scene.woman();
        enterCount("2021-02-01", "43");
    }

    @Test
    void a_signature_is_valid_until_something_changes() {
        signatures.sign(woman.id(), hash());
        assertThat(state().isSigned()).isTrue();
        assertThat(casebooks.signed(List.of(woman.id()))).containsExactly(woman.id());
        stage.coordinator();
        assertThat(scopes.of(woman.cohortId(), CutScope.SIGNED).orElseThrow()).contains(woman.id());

        scene.as(Role.INVESTIGATOR);
        enterCount("2021-03-01", "51");
        assertThat(state().isChangedSince()).isTrue();
        assertThat(casebooks.signed(List.of(woman.id()))).isEmpty();
    }

    @Test
    void what_is_signed_is_what_was_shown() {
        String shown = hash();
        enterCount("2021-03-01", "51");
        assertRefused("refusal.signature.changed", () -> signatures.sign(woman.id(), shown));
    }

    @Test
    void only_an_investigator_of_the_center_signs_and_only_with_the_password() {
        String shown = hash();
        assertRefused("refusal.signature.password", () -> signing.confirm(woman.id(), shown, "a guess"));
        assertThat(state().signatures()).isEmpty();
        scene.as(Role.DATA_MANAGER);
        assertRefused("refusal.notAllowed", () -> signing.confirm(woman.id(), shown, "a guess"));
        stage.coordinator();
        assertRefused("refusal.notAllowed", () -> signatures.sign(woman.id(), shown));
        long other = stage.center();
        stage.at(other, Role.INVESTIGATOR);
        assertRefused(Refusal.NOT_FOUND, () -> signatures.sign(woman.id(), shown));
    }

    @Test
    void a_locked_casebook_is_not_changed_until_it_is_unlocked() {
        PlateletReading row =
                records.file(woman.id()).rows(PlateletReading.FORM).get(0);
        assertRefused("refusal.notAllowed", () -> locks.lock(woman.id(), "mine"));
        scene.as(Role.MONITOR);
        assertRefused("refusal.reasonMissing", () -> locks.lock(woman.id(), " "));
        locks.lock(woman.id(), "source data verified");
        assertRefused("refusal.locked", () -> locks.lock(woman.id(), "again"));

        scene.as(Role.DATA_MANAGER);
        assertThat(casebooks.locked(List.of(woman.id()))).containsExactly(woman.id());
        assertRefused("refusal.locked", () -> enterCount("2021-03-01", "51"));
        assertRefused(
                "refusal.locked", () -> records.voidRow(PlateletReading.FORM, row.id(), row.version(), "of another"));
        assertRefused("refusal.locked", () -> persons.correct(records.patient(woman.id()), "typing error"));
        assertRefused("refusal.locked", () -> persons.voidPerson(woman.id(), woman.version(), "twice"));
        assertRefused("refusal.notAllowed", () -> locks.unlock(woman.id(), "mine"));

        stage.coordinator();
        assertThat(scopes.of(woman.cohortId(), CutScope.LOCKED).orElseThrow()).contains(woman.id());
        locks.unlock(woman.id(), "query");
        scene.as(Role.DATA_MANAGER);
        assertThatCode(() -> enterCount("2021-03-01", "51")).doesNotThrowAnyException();
        assertThat(state().lock()).isEmpty();
        assertThat(state().locks()).hasSize(1);
    }

    private CasebookState state() {
        return casebooks.of(records.file(woman.id()));
    }

    private String hash() {
        return CasebookDigest.of(records.file(woman.id()));
    }

    private void enterCount(String day, String count) {
        var reading = new PlateletReading();
        reading.put(PlateletReading.SAMPLE_DATE, ItemAnswer.of(LocalDate.parse(day)));
        reading.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal(count)));
        records.save(woman.id(), List.of(reading), null);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(key);
    }
}
