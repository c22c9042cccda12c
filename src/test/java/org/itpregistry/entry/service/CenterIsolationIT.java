package org.itpregistry.entry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two centers that cannot see each other: in the services, and in the database below them. */
@ArquillianTest
class CenterIsolationIT {
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

    private long north;
    private long south;
    private Patient southern;

    @BeforeEach
    void a_person_at_the_southern_center() {
        stage.coordinator();
        north = stage.center();
        south = stage.center();
        stage.at(south, Role.DATA_MANAGER);
        southern = persons.register(Stage.woman(), south);
    }

    @Test
    void a_person_of_another_center_is_not_there() {
        stage.at(north, Role.DATA_MANAGER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.patient(southern.id()))
                .withMessage(Refusal.NOT_FOUND);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.file(southern.id()))
                .withMessage(Refusal.NOT_FOUND);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.save(southern.id(), List.of(), null))
                .withMessage(Refusal.NOT_FOUND);
    }

    @Test
    void nobody_registers_a_person_at_another_center() {
        stage.at(north, Role.DATA_MANAGER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> persons.register(Stage.woman(), south))
                .withMessage(Refusal.NOT_FOUND);
    }

    @Test
    void a_monitor_sees_and_does_not_enter() {
        stage.at(south, Role.MONITOR);
        assertThat(records.patient(southern.id()).sourceKey()).isEqualTo(southern.sourceKey());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.save(southern.id(), List.of(), null))
                .withMessage("refusal.notAllowed");
    }

    @Test
    void a_service_that_forgets_the_scope_sees_no_row() {
        assertThat(stage.visible("patient")).isPositive();
        assertThat(stage.visibleWithoutScope("patient")).isZero();
    }

    @Test
    void plain_sql_of_one_center_sees_no_row_of_the_other() {
        stage.at(north, Role.DATA_MANAGER);
        assertThat(stage.visible("patient where id = " + southern.id())).isZero();
        assertThat(stage.execute("update patient set group_code = 'seen' where id = " + southern.id()))
                .isZero();
    }

    @Test
    void plain_sql_of_one_center_writes_no_row_at_the_other() {
        stage.at(north, Role.DATA_MANAGER);
        String insert = "insert into patient (id, cohort_id, center_id, source_key, case_type, sex, registration_date)"
                + " values (nextval('record_id'), 1, " + south + ", 'X', 'ADULT', 'F', '2020-01-01')";
        assertThatThrownBy(() -> stage.execute(insert)).hasStackTraceContaining("row-level security");
    }
}
