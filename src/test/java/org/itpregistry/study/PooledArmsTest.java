package org.itpregistry.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.ArmRole;
import org.itpregistry.stats.ZeroCells;
import org.junit.jupiter.api.Test;

class PooledArmsTest {
    private static final ArmSide IVIG = new ArmSide(List.of("IVIG"), Optional.of(ArmRole.TREATMENT));
    private static final ArmSide STEROID =
            new ArmSide(List.of("STEROID", "CORTICOSTEROID", "PREDNISONE"), Optional.of(ArmRole.CONTROL));

    private final List<Arm> arms = new ArrayList<>();

    private PooledArmsTest arm(String trial, String agent, String subgroup, Arm.Days window, int events, int total) {
        ArmRole role = agent.equals("IVIG") ? ArmRole.TREATMENT : ArmRole.CONTROL;
        arms.add(new Arm(
                "A" + arms.size(),
                trial,
                role,
                agent,
                subgroup,
                "PLT_GT_20",
                Optional.ofNullable(window),
                total,
                events,
                Optional.empty()));
        return this;
    }

    private PooledArmsTest pair(String trial, int a, int n1, int c, int n2) {
        return arm(trial, "IVIG", "", days(2, 4), a, n1).arm(trial, "CORTICOSTEROID", "", days(2, 4), c, n2);
    }

    private static Arm.Days days(int from, int to) {
        return new Arm.Days(from, to);
    }

    private List<Trial> on(int from, int to, String... subgroups) {
        return new ArmChoice(
                        "",
                        List.of("PLT_GT_20"),
                        Optional.of(days(from, to)),
                        List.of(subgroups),
                        List.of(),
                        List.of(),
                        IVIG,
                        Optional.of(STEROID))
                .among(arms);
    }

    private static Pooling pooled(List<Trial> trials) {
        return Pooling.of(trials, ZeroCells.ADD_HALF);
    }

    @Test
    void a_day_is_met_by_every_window_that_holds_it() {
        pair("A", 1, 10, 1, 10).arm("B", "IVIG", "", days(14, 28), 3, 9).arm("B", "PREDNISONE", "", days(14, 28), 2, 9);
        assertThat(on(14, 14)).extracting(Trial::name).containsExactly("B");
        assertThat(on(28, 28)).extracting(Trial::name).containsExactly("B");
        assertThat(on(2, 4)).extracting(Trial::name).containsExactly("A");
    }

    @Test
    void nobody_is_counted_in_two_windows_of_a_trial() {
        pair("A", 8, 10, 5, 10).arm("A", "IVIG", "", days(3, 3), 7, 10).arm("A", "STEROID", "", days(3, 3), 4, 10);
        assertThat(on(2, 4)).singleElement().satisfies(trial -> {
            assertThat(trial.first().events()).isEqualTo(8);
            assertThat(trial.first().total()).isEqualTo(10);
        });
    }

    @Test
    void a_window_that_both_sides_have_goes_before_a_nearer_one_that_only_one_has() {
        arm("A", "IVIG", "", days(2, 4), 8, 10)
                .arm("A", "IVIG", "", days(3, 3), 7, 10)
                .arm("A", "STEROIDS", "", days(3, 3), 4, 10);
        assertThat(on(2, 4))
                .singleElement()
                .satisfies(trial -> assertThat(trial.first().events()).isEqualTo(7));
    }

    @Test
    void several_arms_of_a_side_are_added_unless_there_is_a_row_for_the_whole() {
        arm("A", "IVIG", "", days(2, 4), 8, 10)
                .arm("A", "STEROID", "2 mg/kg", days(2, 4), 2, 5)
                .arm("A", "STEROID", "4 mg/kg", days(2, 4), 3, 6);
        arm("B", "IVIG", "", days(2, 4), 8, 10)
                .arm("B", "STEROID", "", days(2, 4), 5, 11)
                .arm("B", "STEROID", "2 mg/kg", days(2, 4), 2, 5);
        assertThat(on(2, 4)).allSatisfy(trial -> {
            assertThat(trial.second().events()).isEqualTo(5);
            assertThat(trial.second().total()).isEqualTo(11);
        });
    }

    @Test
    void parenteral_does_not_say_oral() {
        assertThat(ArmSide.says("PARENTERAL", List.of("ORAL"))).isFalse();
        assertThat(ArmSide.says("Oral steroid", List.of("ORAL"))).isTrue();
        assertThat(ArmSide.says("ORAL_STEROID", List.of("oral"))).isTrue();
        assertThat(ArmSide.says("", List.of("ORAL"))).isFalse();
    }

    @Test
    void a_subgroup_may_be_written_on_either_arm_of_its_trials() {
        arm("A", "IVIG", "oral", days(2, 4), 1, 10).arm("A", "STEROID", "ORAL", days(2, 4), 5, 10);
        arm("B", "IVIG", "", days(2, 4), 1, 10).arm("B", "STEROID", "PARENTERAL", days(2, 4), 5, 10);
        arm("C", "IVIG", "ORAL", days(2, 4), 1, 10).arm("C", "STEROID", "", days(2, 4), 5, 10);
        assertThat(on(2, 4, "ORAL")).extracting(Trial::name).containsExactly("A", "C");
        assertThat(on(2, 4, "PARENTERAL")).extracting(Trial::name).containsExactly("B");
        assertThat(on(2, 4, "ORAL", "PARENTERAL")).allMatch(Trial::isPaired);
    }

    @Test
    void an_arm_without_an_agent_is_known_by_its_role() {
        arm("A", "IVIG", "", days(2, 4), 1, 10).arm("A", "", "", days(2, 4), 2, 10);
        assertThat(on(2, 4)).singleElement().matches(Trial::isPaired);
    }

    @Test
    void a_trial_with_one_side_is_left_out_and_counted() {
        pair("A", 8, 10, 5, 10).arm("B", "IVIG", "", days(2, 4), 1, 10).arm("C", "STEROID", "", days(2, 4), 0, 0);
        Pooling pooling = pooled(on(2, 4));
        assertThat(pooling.trials()).extracting(Trial::name).containsExactly("A");
        assertThat(pooling.leftOut()).isEqualTo(2);
    }

    @Test
    void one_trial_has_a_fixed_effect_and_no_random_one() {
        Pooling pooling = pooled(pair("A", 8, 10, 5, 10).on(2, 4));
        assertThat(pooling.effect(PoolingModel.MANTEL_HAENSZEL).toOptional()).isPresent();
        assertThat(pooling.effect(PoolingModel.DERSIMONIAN_LAIRD).toOptional()).isEmpty();
        assertThat(pooling.heterogeneity().toOptional()).isEmpty();
        assertThat(pooling.prediction().toOptional()).isEmpty();
        assertThat(pooling.sureSign()).hasValue(0);
    }

    @Test
    void no_trial_has_no_estimate() {
        Pooling pooling = pooled(on(2, 4));
        assertThat(pooling.sureSign()).isEmpty();
        assertThat(pooling.effect(PoolingModel.MANTEL_HAENSZEL).toOptional()).isEmpty();
        assertThat(pooling.tauSquared().toOptional()).isEmpty();
        assertThat(pooling.corrected()).isZero();
    }

    @Test
    void zero_cells_are_corrected_and_counted() {
        Pooling pooling =
                pooled(pair("A", 10, 10, 5, 10).pair("B", 8, 12, 4, 12).on(2, 4));
        assertThat(pooling.corrected()).isOne();
    }

    @Test
    void a_difference_is_sure_only_when_both_models_are() {
        Pooling sure =
                pooled(pair("A", 40, 50, 20, 50).pair("B", 30, 40, 15, 40).on(2, 4));
        assertThat(sure.sureSign()).hasValue(1);
        arms.clear();
        Pooling torn = pooled(pair("A", 95, 100, 20, 100)
                .pair("B", 30, 100, 30, 100)
                .pair("C", 50, 100, 45, 100)
                .on(2, 4));
        assertThat(torn.effect(PoolingModel.MANTEL_HAENSZEL)
                        .orElseThrow()
                        .interval()
                        .low())
                .isPositive();
        assertThat(torn.sureSign()).hasValue(0);
    }

    @Test
    void the_trials_of_the_reference_data_give_the_reference_difference() {
        for (Bundle.Row row : Bundle.rows("/org/itpregistry/stats/meta1.csv")) {
            pair(row.text("trial"), number(row, "ai"), number(row, "n1i"), number(row, "ci"), number(row, "n2i"));
        }
        // metafor: rma.mh(measure = "RD") and rma(method = "DL")
        Pooling pooling = pooled(on(2, 4));
        assertThat(pooling.effect(PoolingModel.MANTEL_HAENSZEL).orElseThrow().estimate())
                .isCloseTo(0.1977982, within(5e-8));
        assertThat(pooling.effect(PoolingModel.DERSIMONIAN_LAIRD).orElseThrow().estimate())
                .isCloseTo(0.2038167, within(5e-8));
        assertThat(pooling.heterogeneity().orElseThrow().q().statistic()).isCloseTo(1.206183, within(5e-7));
    }

    private static int number(Bundle.Row row, String column) {
        return Integer.parseInt(row.text(column));
    }
}
