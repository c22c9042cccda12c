package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.ArmRole;
import org.itpregistry.measure.ShippedCauses;
import org.itpregistry.stats.ZeroCells;
import org.junit.jupiter.api.Test;

/** Numbers of published arms: two trials with both sides, 30 of 40 against 15 of 40, and one that has the treated side only. */
class ArmNumbersTest {
    private static final ArmSide TREATED = new ArmSide(List.of("IVIG"), Optional.of(ArmRole.TREATMENT));
    private static final ArmSide CONTROL = new ArmSide(List.of("PREDNISONE"), Optional.of(ArmRole.CONTROL));

    private static Arm arm(String trial, ArmRole role, int events, int total) {
        String agent = role == ArmRole.TREATMENT ? "IVIG" : "PREDNISONE";
        return new Arm(trial + role, trial, role, agent, "", "R", Optional.empty(), total, events, Optional.empty());
    }

    private static ResultRow row(Statistic statistic, boolean compared) {
        var choice = new ArmChoice(
                "",
                List.of("R"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                TREATED,
                compared ? Optional.of(CONTROL) : Optional.empty());
        var calculation = new Calculation(
                        statistic,
                        "arms",
                        "META-RD",
                        Optional.empty(),
                        Optional.empty(),
                        Timescale.DAYS,
                        Calculation.Options.NONE)
                .of(Optional.of(new ArmsAsked(List.of(choice), PoolingModel.MANTEL_HAENSZEL, ZeroCells.ADD_HALF)));
        var group = new Group("arms", "arms", Unit.ARM, Optional.empty(), List.of(), List.of());
        var protocol = new Protocol(
                "test",
                1,
                "",
                "",
                "",
                "",
                List.of(group),
                List.of(new Endpoint("", "response", "", calculation, "", Published.NONE, "")));
        List<Arm> arms = List.of(
                arm("A", ArmRole.TREATMENT, 15, 20),
                arm("A", ArmRole.CONTROL, 5, 20),
                arm("B", ArmRole.TREATMENT, 15, 20),
                arm("B", ArmRole.CONTROL, 10, 20),
                arm("C", ArmRole.TREATMENT, 0, 10));
        var data = new CohortData(
                "TEST", "", true, LocalDate.of(2022, 1, 1), List.of(), List.of(), arms, ShippedCauses.WITH_AGENTS);
        return StudyResult.of(protocol, data).rows().get(0);
    }

    private static double number(Statistic statistic, boolean compared) {
        return row(statistic, compared)
                .value()
                .flatMap(Value::asNumber)
                .orElseThrow()
                .doubleValue();
    }

    @Test
    void sides_are_counted_of_all_arms_or_of_those_that_have_their_other_side() {
        assertThat(number(Statistic.TRIALS, true)).isEqualTo(2);
        assertThat(number(Statistic.TRIALS, false)).isEqualTo(3);
        assertThat(number(Statistic.ARM_PERSONS, false)).isEqualTo(50);
        assertThat(number(Statistic.ARM_PERSONS, true)).isEqualTo(40);
        assertThat(number(Statistic.ARM_EVENTS, true)).isEqualTo(30);
        assertThat(number(Statistic.TRIALS_LEFT_OUT, true)).isEqualTo(1);
        assertThat(number(Statistic.TRIALS_CORRECTED, true)).isZero();
    }

    @Test
    void shares_are_of_their_own_side() {
        ResultRow treated = row(Statistic.ARM_PROPORTION, true);
        assertThat(treated.numerator()).hasValue(30);
        assertThat(treated.denominator()).hasValue(40);
        assertThat(number(Statistic.ARM_PROPORTION, true)).isEqualTo(75);
        assertThat(number(Statistic.CONTROL_PROPORTION, true)).isEqualTo(37.5);
        assertThat(treated.bounds()).isPresent();
        assertThat(treated.members().trials()).extracting(Trial::name).containsExactly("A", "B");
        assertThat(treated.judged()).isTrue();
    }

    @Test
    void the_difference_is_pooled_and_in_percent() {
        assertThat(number(Statistic.RISK_DIFFERENCE, true)).isCloseTo(37.5, within(1e-9));
        ResultRow.Bounds limits = row(Statistic.RISK_DIFFERENCE, true).bounds().orElseThrow();
        assertThat(limits.low().orElseThrow()).isBetween(10.0, 37.0);
        assertThat(limits.high().orElseThrow()).isBetween(38.0, 70.0);
        // two trials are too few to say where a third would lie
        assertThat(row(Statistic.PREDICTED_DIFFERENCE, true).value()).isEmpty();
        assertThat(number(Statistic.HIGHER, true)).isEqualTo(1);
        assertThat(number(Statistic.SURELY_HIGHER, true)).isEqualTo(1);
        assertThat(number(Statistic.SIGNIFICANT, true)).isEqualTo(1);
    }

    @Test
    void heterogeneity_is_worked_out_by_hand() {
        // differences 0.5 and 0.25; variances 0.01875 and 0.021875; Q = 0.0625 / 0.040625
        double q = 0.0625 / 0.040625;
        assertThat(number(Statistic.COCHRAN_Q, true)).isCloseTo(q, within(1e-9));
        ResultRow.PValue test = row(Statistic.COCHRAN_Q, true).test().orElseThrow();
        assertThat(test.statistic().orElseThrow().degreesOfFreedom()).hasValue(1);
        assertThat(number(Statistic.I_SQUARED, true)).isCloseTo(100 * (q - 1) / q, within(1e-9));
        // (Q - 1) / (sum w - sum w^2 / sum w)
        double w1 = 1 / 0.01875;
        double w2 = 1 / 0.021875;
        double tau = (q - 1) / (w1 + w2 - (w1 * w1 + w2 * w2) / (w1 + w2));
        assertThat(number(Statistic.TAU_SQUARED, true)).isCloseTo(tau, within(1e-9));
    }
}
