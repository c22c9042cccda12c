package org.itpregistry.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.itpregistry.access.domain.Role;
import org.itpregistry.audit.domain.AuditFilter;
import org.itpregistry.audit.domain.AuditRow;
import org.itpregistry.audit.domain.AuditRow.ItemChange;
import org.itpregistry.audit.domain.TrailCheck;
import org.itpregistry.chart.service.ChartService;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.service.Scene;
import org.itpregistry.entry.service.Stage;
import org.itpregistry.incontainer.RegistryDeployment;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditTrailIT {
    @Deployment
    static WebArchive registry() {
        return RegistryDeployment.war();
    }

    @Inject
    private Scene scene;

    @Inject
    private Stage stage;

    @Inject
    private RecordService records;

    @Inject
    private AuditService audit;

    @Inject
    private TrailChecks checks;

    @Inject
    private ChartService chart;

    private long center;
    private Patient woman;

    @BeforeEach
    void a_count_that_was_corrected() {
        scene.set(Role.DATA_MANAGER);
        center = scene.center();
        woman = scene.woman();
        var reading = new PlateletReading();
        reading.put(PlateletReading.SAMPLE_DATE, ItemAnswer.of(LocalDate.of(2021, 2, 1)));
        reading.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal("43")));
        records.save(woman.id(), List.of(reading), null);
        PlateletReading stored =
                records.file(woman.id()).rows(PlateletReading.FORM).get(0);
        PlateletReading typed = records.find(PlateletReading.FORM, stored.id());
        typed.put(PlateletReading.COUNT_1E9_PER_L, ItemAnswer.of(new BigDecimal("34")));
        typed.put(PlateletReading.SAMPLE_TIME, ItemAnswer.missing(MissingReason.UNKNOWN));
        records.save(woman.id(), List.of(typed), "transposed digits");
    }

    @Test
    void the_trail_says_who_changed_what_by_which_door_and_why() {
        stage.coordinator();
        AuditRow newest = trailOfTheWoman().get(0);
        assertThat(newest.user()).isEqualTo("somebody." + center);
        assertThat(newest.role()).isEqualTo("DATA_MANAGER");
        assertThat(newest.channel()).isEqualTo("page");
        assertThat(newest.reason()).isEqualTo("transposed digits");
        assertThat(newest.person()).isEqualTo(woman.sourceKey());
        assertThat(newest.action()).isEqualTo("UPDATE");
        assertThat(newest.items())
                .containsExactly(
                        new ItemChange("platelet_counts.sample_time", "", "~UNKNOWN"),
                        new ItemChange("platelet_counts.count_1e9_per_l", "43", "34"));
    }

    @Test
    void every_act_on_the_person_is_in_the_trail() {
        stage.coordinator();
        assertThat(trailOfTheWoman()).extracting(AuditRow::action).containsExactly("UPDATE", "INSERT", "INSERT");
    }

    @Test
    void a_look_at_a_person_is_an_entry() {
        stage.coordinator();
        chart.of(woman.id());
        chart.of(woman.id());
        assertThat(trailOfTheWoman())
                .filteredOn(row -> row.table().equals("access_event"))
                .singleElement()
                .satisfies(row -> assertThat(row.items()).contains(new ItemChange("audit.column.kind", "", "VIEW")));
    }

    @Test
    void asking_for_a_person_that_is_not_there_is_an_entry() {
        stage.coordinator();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> chart.of(-7));
        AuditRow newest = audit.list(new AuditFilter("", "", "", "access_event", null, null, null))
                .get(0);
        assertThat(newest.items())
                .contains(
                        new ItemChange("audit.column.kind", "", "DENIED"),
                        new ItemChange("audit.column.detail", "", "not found: RecordService.file -7"));
    }

    @Test
    void the_chain_is_whole() {
        stage.coordinator();
        var id = UUID.randomUUID();
        checks.check(id, new JobProgress());
        TrailCheck check = checks.find(id).orElseThrow();
        assertThat(check.faults()).isEmpty();
        assertThat(check.records()).isPositive();
    }

    @Test
    void the_application_cannot_touch_the_trail() {
        stage.coordinator();
        for (String sql : List.of(
                "update audit_entry set old_values = null",
                "delete from audit_entry",
                "delete from audit_transaction",
                "update audit_head set seq = 0",
                "insert into audit_head values (false, 1, '')")) {
            assertThatThrownBy(() -> stage.execute(sql)).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_trail_is_for_coordinators_and_auditors() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::trailOfTheWoman)
                .withMessage("refusal.notAllowed");
    }

    private List<AuditRow> trailOfTheWoman() {
        return audit.list(new AuditFilter("", "", woman.sourceKey(), "", null, null, null));
    }
}
