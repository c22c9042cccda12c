package org.itpregistry.outcome.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.DoseUnit;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.StopReason;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day and the last count at which each text is silent. */
class AlertEdgesTest {
    private static String notes(Alert alert, Story story) {
        return alert.assess(story.course()).code();
    }

    private static GuidelineNotes.Level corticosteroids(int days) {
        return new CorticosteroidDurationAlert()
                .assess(Story.of()
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.INDEX, 0, days)
                        .course())
                .finding()
                .orElseThrow()
                .notes()
                .get(0)
                .level();
    }

    @Test
    void corticosteroids_are_noticed_from_day_43_and_alerted_from_day_57() {
        assertThat(corticosteroids(43)).isEqualTo(GuidelineNotes.Level.NOTICE);
        assertThat(corticosteroids(56)).isEqualTo(GuidelineNotes.Level.NOTICE);
        assertThat(corticosteroids(57)).isEqualTo(GuidelineNotes.Level.ALERT);
    }

    @ParameterizedTest
    @CsvSource({"AZATHIOPRINE,182", "DANAZOL,182", "MYCOPHENOLATE,42", "CICLOSPORIN,28", "DAPSONE,21"})
    void a_verdict_is_early_until_the_agent_could_have_worked(String code, int days) {
        Agent agent = ShippedAgents.of(code);
        assertThat(notes(new OnsetWindowAlert(), givenUp(agent, days - 1))).isEqualTo("1");
        assertThat(notes(new OnsetWindowAlert(), givenUp(agent, days))).isEqualTo("0");
    }

    private static Story givenUp(Agent agent, int end) {
        return Story.of()
                .treat(agent, TreatmentRole.INDEX, 0, end, row -> row.documentedResponse(DocumentedResponse.NR));
    }

    @Test
    void a_treatment_not_given_up_still_running_or_of_another_agent_had_no_early_verdict() {
        var alert = new OnsetWindowAlert();
        assertThat(notes(alert, Story.of().treat(ShippedAgents.DANAZOL, TreatmentRole.INDEX, 0, 5)))
                .isEqualTo("0");
        assertThat(notes(
                        alert, Story.of().treat(ShippedAgents.DANAZOL, TreatmentRole.INDEX, 0, 5, row -> row.stopReason(
                                        StopReason.COMPLETED)
                                .documentedResponse(DocumentedResponse.R))))
                .isEqualTo("0");
        assertThat(notes(
                        alert,
                        Story.of()
                                .treat(
                                        ShippedAgents.DANAZOL,
                                        TreatmentRole.INDEX,
                                        0,
                                        null,
                                        row -> row.documentedResponse(DocumentedResponse.NR))))
                .isEqualTo("0");
        assertThat(notes(alert, givenUp(ShippedAgents.IVIG, 0))).isEqualTo("0");
    }

    @Test
    void rituximab_is_given_up_when_the_next_line_starts() {
        var alert = new OnsetWindowAlert();
        assertThat(notes(
                        alert,
                        givenUp(ShippedAgents.RITUXIMAB, 21)
                                .treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 55, null)
                                .visit(100)))
                .isEqualTo("1");
        assertThat(notes(
                        alert,
                        givenUp(ShippedAgents.RITUXIMAB, 21)
                                .treat(ShippedAgents.DANAZOL, TreatmentRole.SUBSEQUENT, 56, null)
                                .visit(100)))
                .isEqualTo("0");
    }

    @Test
    void the_count_before_a_decision_is_at_most_a_week_old() {
        assertThat(notes(new CountOnlyAlert(), Story.on(ShippedAgents.IVIG).count(-7, 30)))
                .isEqualTo("1");
        assertThat(notes(new CountOnlyAlert(), Story.on(ShippedAgents.IVIG).count(-8, 30)))
                .isEqualTo("0");
        assertThat(notes(new CountOnlyAlert(), Story.on(ShippedAgents.IVIG).count(1, 30)))
                .isEqualTo("0");
    }

    @Test
    void only_a_dose_raised_above_50_is_overtreatment() {
        for (int count : new int[] {50, 51}) {
            for (int dose : new int[] {25, 50}) {
                Story story = Story.of()
                        .count(14, count)
                        .treat(
                                ShippedAgents.ELTROMBOPAG,
                                TreatmentRole.INDEX,
                                0,
                                20,
                                row -> row.dose(Dose.of(BigDecimal.valueOf(25), DoseUnit.MG_PER_DAY)))
                        .treat(
                                ShippedAgents.ELTROMBOPAG,
                                TreatmentRole.INDEX,
                                21,
                                null,
                                row -> row.dose(Dose.of(BigDecimal.valueOf(dose), DoseUnit.MG_PER_DAY)));
                assertThat(notes(new OvertreatmentAlert(), story)).isEqualTo(count > 50 && dose > 25 ? "1" : "0");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.99,1", "1,0", "2,0", "2.01,1"})
    void both_ends_of_the_usual_range_are_usual(BigDecimal dose, String notes) {
        assertThat(notes(
                        new DoseRangeAlert(),
                        Story.of()
                                .treat(
                                        ShippedAgents.AZATHIOPRINE,
                                        TreatmentRole.INDEX,
                                        0,
                                        60,
                                        row -> row.dose(Dose.of(dose, DoseUnit.MG_PER_KG_PER_DAY)))))
                .isEqualTo(notes);
    }
}
