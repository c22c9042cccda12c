package org.itpregistry.assessment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.entry.service.PersonService;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.service.Stage;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose answers a caller gets. */
@ArquillianTest
class OutcomeServiceIT {
    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Stage stage;

    @Inject
    private PersonService persons;

    @Inject
    private RecordService records;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private QualityService quality;

    private long north;
    private long woman;
    private String northern;
    private String southern;
    private String shared;

    @BeforeEach
    void a_person_at_each_of_two_centers() {
        stage.coordinator();
        north = stage.center();
        long south = stage.center();
        stage.at(south, Role.DATA_MANAGER);
        southern = persons.register(Stage.woman(), south).sourceKey();
        stage.at(north, Role.DATA_MANAGER);
        Patient registered = persons.register(Stage.woman(), north);
        woman = registered.id();
        northern = registered.sourceKey();
        List<Cohort> seen = outcomes.cohorts();
        assertThat(seen).hasSize(1);
        shared = seen.get(0).sourceKey();
    }

    @Test
    void a_data_manager_gets_the_persons_of_the_own_center_only() {
        assertThat(outcomes.cut(shared).persons())
                .extracting(PatientHistory::key)
                .containsExactly(northern);
    }

    @Test
    void a_coordinator_gets_those_of_all_centers_in_order_of_the_key() {
        stage.coordinator();
        assertThat(outcomes.cut(shared).persons())
                .extracting(PatientHistory::key)
                .contains(northern, southern)
                .isSorted();
    }

    @Test
    void a_cohort_without_an_own_person_is_not_there() {
        stage.coordinator();
        String foreign = stage.cohort();
        assertThat(outcomes.cut(foreign).persons()).isEmpty();
        stage.at(north, Role.DATA_MANAGER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outcomes.cut(foreign))
                .withMessage(Refusal.NOT_FOUND);
    }

    @Test
    void the_data_quality_of_a_cohort_is_that_of_the_own_center() {
        assertThat(quality.report(shared).persons()).hasSize(1);
        assertThat(quality.report(shared).items())
                .filteredOn(
                        item -> item.form().equals("patients") && item.item().equals("itp_type"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.rows()).isEqualTo(1);
                    assertThat(item.answered() + item.reasons() + item.blank()).isEqualTo(1);
                });
        stage.coordinator();
        assertThat(quality.report(shared).persons().size()).isGreaterThan(1);
    }

    @Test
    void a_bleed_of_a_month_is_kept_as_that_month() {
        PatientHistory before = own();
        BleedingEpisode bleed = BleedingEpisode.FORM.blank();
        bleed.put(BleedingEpisode.ONSET_DATE, ItemAnswer.of(PartialDate.parse("2024-05")));
        bleed.put(BleedingEpisode.SITE, ItemAnswer.of(BleedSite.GUM));
        bleed.put(BleedingEpisode.WHO_GRADE, ItemAnswer.of(2));
        records.save(woman, List.of(bleed), null);
        assertThat(before.isVaguelyDated()).isFalse();
        assertThat(own().isVaguelyDated()).isTrue();
        assertThat(own().bleeds().get(0).onset()).hasToString("2024-05");
    }

    private PatientHistory own() {
        return outcomes.cut(shared).persons().get(0);
    }

    @Test
    void an_administrator_sees_no_answers() {
        stage.at(north, Role.ADMINISTRATOR);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outcomes.cut(shared))
                .withMessage("refusal.notAllowed");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> quality.report(shared))
                .withMessage("refusal.notAllowed");
    }
}
