package org.itpregistry.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.itpregistry.access.domain.Role;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.schedule.service.MovedClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SavingIT {
    private static final String END_OF_CONNECTION = "pg_terminate_backend(pg_backend_pid())";

    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Scene scene;

    @Inject
    private Stage stage;

    @Inject
    private Saving saving;

    @Inject
    private SavedForms forms;

    @Inject
    private RecordService records;

    private Patient woman;

    @BeforeEach
    void a_woman_at_a_center() {
        scene.set(Role.DATA_MANAGER);
        woman = scene.woman();
    }

    @Test
    void a_connection_that_is_lost_once_costs_nothing() {
        var tries = new AtomicInteger();
        saving.once(form("a"), () -> {
            Outcome outcome = store("2021-01-03");
            if (tries.incrementAndGet() == 1) {
                stage.visible(END_OF_CONNECTION);
            }
            return outcome;
        });
        assertThat(tries).hasValue(2);
        assertThat(pregnancies()).hasSize(1);
    }

    @Test
    void a_connection_that_stays_lost_is_told_and_the_form_can_be_saved_later() {
        Submission form = form("a");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> saving.once(form, () -> {
                    Outcome outcome = store("2021-01-03");
                    stage.visible(END_OF_CONNECTION);
                    return outcome;
                }))
                .withMessage("refusal.save.disconnected");
        assertThat(pregnancies()).isEmpty();
        saving.once(form, () -> store("2021-01-03"));
        assertThat(pregnancies()).hasSize(1);
    }

    @Test
    void a_form_is_remembered_for_a_week_and_forgotten_then() {
        Submission form = form("a");
        saving.once(form, () -> store("2021-01-03"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try {
            MovedClock.moveTo(today.plusDays(5));
            forms.forget();
            assertThat(saving.earlier(form)).isPresent();
            MovedClock.moveTo(today.plusDays(9));
            stage.at(scene.elsewhere(), Role.MONITOR);
            forms.forget();
        } finally {
            MovedClock.putRight();
        }
        scene.as(Role.DATA_MANAGER);
        assertThat(saving.earlier(form)).isEmpty();
        assertThat(pregnancies()).hasSize(1);
    }

    @Test
    void a_form_that_was_saved_with_something_else_in_it_tells_what_was_stored() {
        FormToken token = FormToken.fresh();
        saving.once(Submission.of(token, "a"), () -> store("2021-01-03"));
        assertThatExceptionOfType(AlreadySaved.class)
                .isThrownBy(() -> saving.once(Submission.of(token, "b"), () -> store("2015-01-03")))
                .satisfies(again -> assertThat(records.find(
                                Pregnancy.FORM,
                                woman.id(),
                                again.saved().outcome().rows().get(0)))
                        .isPresent());
        assertThat(pregnancies()).hasSize(1);
    }

    @Test
    void what_the_database_alone_refuses_is_said_at_its_item() {
        saving.once(form("a"), () -> store("2021-01-03"));
        long id = pregnancies().get(0).id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> saving.once(form("b"), () -> {
                    stage.execute("update pregnancy set gestation_days = 900 where id = " + id);
                    return Outcome.of(woman.id(), List.of());
                }))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(EntryFinding::column)
                        .containsExactly("gestation_days"));
    }

    @Test
    void a_standing_contradiction_is_listed_and_hinders_only_what_makes_it_worse() {
        saving.once(form("a"), () -> store("2018-01-03"));
        saving.once(form("b"), () -> store("2021-01-03"));
        Pregnancy later = pregnancies().get(1);
        stage.execute(
                "update pregnancy set lmp_date = '2018-02-01', delivery_date = '2018-10-20' where id = " + later.id());
        assertThat(records.findingsOf(woman.id()))
                .filteredOn(EntryFinding::error)
                .extracting(EntryFinding::code)
                .containsExactly(RuleCode.PREG_OVERLAP);

        Pregnancy typed = records.find(Pregnancy.FORM, later.id());
        typed.put(Pregnancy.GRAVIDA, ItemAnswer.of(2));
        assertThatCode(() -> records.save(woman.id(), List.of(typed), null)).doesNotThrowAnyException();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store("2018-03-01"));
        Pregnancy mended = records.find(Pregnancy.FORM, later.id());
        mended.put(Pregnancy.LMP_DATE, ItemAnswer.of(LocalDate.parse("2021-01-03")));
        mended.put(Pregnancy.DELIVERY_DATE, ItemAnswer.of(LocalDate.parse("2021-10-05")));
        records.save(woman.id(), List.of(mended), null);
        assertThat(records.findingsOf(woman.id())).noneMatch(EntryFinding::error);
    }

    private static Submission form(String typed) {
        return Submission.of(FormToken.fresh(), typed);
    }

    private List<Pregnancy> pregnancies() {
        return records.file(woman.id()).rows(Pregnancy.FORM);
    }

    private Outcome store(String lmp) {
        var pregnancy = new Pregnancy();
        pregnancy.put(Pregnancy.LMP_DATE, ItemAnswer.of(LocalDate.parse(lmp)));
        pregnancy.put(
                Pregnancy.DELIVERY_DATE, ItemAnswer.of(LocalDate.parse(lmp).plusDays(275)));
        records.save(woman.id(), List.of(pregnancy), null);
        return Outcome.of(woman.id(), List.of(pregnancy));
    }
}
