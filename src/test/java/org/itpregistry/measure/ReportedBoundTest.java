package org.itpregistry.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts reported as a bound, and the lowest of a day. */
class ReportedBoundTest {
    @ParameterizedTest
    @CsvSource({
        "EQ,30,YES,NO", "EQ,31,YES,YES", "EQ,29,NO,NO",
        "LT,30,NO,NO", "LT,31,UNKNOWN,UNKNOWN", "LT,29,NO,NO",
        "GT,30,YES,YES", "GT,29,UNKNOWN,UNKNOWN", "GT,31,YES,YES"
    })
    void a_bound_is_held_against_30(Comparator sign, int value, TruthValue atLeast, TruthValue above) {
        assertThat(sign.atLeast(value, 30)).isEqualTo(atLeast);
        assertThat(sign.above(value, 30)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"EQ,30,NO", "EQ,29,YES", "LT,30,YES", "LT,31,UNKNOWN", "GT,30,NO", "GT,29,UNKNOWN"})
    void below_is_the_opposite_of_at_least(Comparator sign, int value, TruthValue below) {
        assertThat(sign.below(value, 30)).isEqualTo(below);
    }

    @Test
    void of_one_number_less_than_is_lowest_and_more_than_highest() {
        var series = PatientHistory.builder("P")
                .center("C")
                .cohort("T")
                .caseType(CaseType.ADULT)
                .registration(LocalDate.EPOCH);
        int key = 0;
        for (Comparator sign : List.of(Comparator.GT, Comparator.EQ, Comparator.LT)) {
            key++;
            series.count("C" + key, LocalDate.EPOCH, null, sign, PlateletCount.gigaPerLitre(30), null, null);
        }
        series.count("C0", LocalDate.EPOCH, null, null, PlateletCount.gigaPerLitre(30), null, null);
        series.count("C9", LocalDate.EPOCH, null, null, PlateletCount.gigaPerLitre(29), null, null);
        series.count("C8", LocalDate.EPOCH, LocalTime.MIDNIGHT, null, PlateletCount.gigaPerLitre(1), null, null);
        series.count("C7", LocalDate.EPOCH.minusDays(1), null, null, PlateletCount.gigaPerLitre(90), null, null);
        assertThat(series.build().counts().samples().map(PlateletSample::key))
                .containsExactly("C7", "C9", "C3", "C0", "C2", "C1", "C8");
    }

    @Test
    void a_sample_knows_where_it_came_from() {
        var person = PatientHistory.builder("P")
                .center("C")
                .cohort("T")
                .caseType(CaseType.ADULT)
                .registration(LocalDate.EPOCH)
                .count(
                        "C1",
                        LocalDate.EPOCH,
                        LocalTime.of(8, 5),
                        Comparator.LT,
                        PlateletCount.gigaPerLitre(3),
                        SampleContext.VISIT,
                        CountQuality.CITRATE_CORRECTED)
                .build();
        PlateletSample sample = person.counts().sample(0);
        assertThat(sample).hasToString("C1 1970-01-01 08:05 <3");
        assertThat(sample.kind()).isEqualTo(RowKind.COUNT);
        assertThat(sample.context()).isEqualTo(SampleContext.VISIT);
        assertThat(sample.quality()).isEqualTo(CountQuality.CITRATE_CORRECTED);
    }

    @Test
    void counts_are_printed_without_trailing_zeros_and_never_with_an_exponent() {
        assertThat(PlateletCount.gigaPerLitre(100)).hasToString("100");
        assertThat(new PlateletCount(12_900)).hasToString("12.9");
        assertThat(new PlateletCount(0)).hasToString("0");
        assertThat(PlateletCount.gigaPerLitre(100).inGigaPerLitre().scale()).isZero();
        assertThat(PlateletCount.gigaPerLitre(5).inGigaPerLitre().scale()).isZero();
    }

    @Test
    void the_lowest_and_the_highest_plausible_count_are_counts() {
        assertThat(PlateletCount.of(BigDecimal.ZERO, PlateletUnit.values()[0]).perMicrolitre())
                .isZero();
        var highest = BigDecimal.valueOf(PlateletCount.MAXIMUM_PER_MICROLITRE)
                .divide(PlateletUnit.values()[0].perMicrolitre());
        assertThat(PlateletCount.of(highest, PlateletUnit.values()[0]).perMicrolitre())
                .isEqualTo(3_000_000);
        assertThatThrownBy(() -> PlateletCount.of(highest.add(BigDecimal.ONE), PlateletUnit.values()[0]))
                .isInstanceOf(ImplausibleCount.class);
    }

    @Test
    void a_unit_is_known_by_its_code() {
        for (PlateletUnit unit : PlateletUnit.values()) {
            assertThat(PlateletUnit.ofCode(unit.code())).contains(unit);
            assertThat(unit).hasToString(unit.code());
        }
        assertThat(PlateletUnit.ofCode("furlong")).isEmpty();
    }

    @Test
    void a_dose_of_nothing_is_a_dose_and_less_is_none() {
        assertThat(Dose.of(BigDecimal.ZERO, null).unit()).isEmpty();
        assertThatThrownBy(() -> Dose.of(BigDecimal.valueOf(-1), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agents_are_grouped_as_the_definitions_speak_of_them() {
        assertThat(agents(agent -> agent.is(AgentClass.CORTICOSTEROID) && !agent.is(AgentClass.GROUP)))
                .containsExactly("PREDNISONE", "PREDNISOLONE", "METHYLPREDNISOLONE", "DEXAMETHASONE");
        assertThat(agents(agent -> agent.is(AgentClass.TRANSFUSION)))
                .containsExactly("PLATELET_TRANSFUSION", "RBC_TRANSFUSION");
        assertThat(agents(agent -> agent.is(AgentClass.PLATELET_TRANSFUSION))).containsExactly("PLATELET_TRANSFUSION");
        assertThat(agents(agent -> agent.is(AgentClass.VINCA_ALKALOID))).containsExactly("VINCRISTINE", "VINBLASTINE");
        assertThat(agents(agent -> agent.is(AgentClass.SPLENECTOMY))).containsExactly("SPLENECTOMY");
        assertThat(agents(agent -> agent.is(AgentClass.TPO_RA)))
                .containsExactly(
                        "ROMIPLOSTIM",
                        "ELTROMBOPAG",
                        "AVATROMBOPAG",
                        "HETROMBOPAG",
                        "ROMIPLOSTIM_N01",
                        "LUSUTROMBOPAG");
        assertThat(agents(agent -> !agent.is(AgentClass.ITP_TREATMENT)))
                .containsExactly(
                        "TRANEXAMIC_ACID",
                        "ACETAMINOPHEN",
                        "DIPHENHYDRAMINE",
                        "PLATELET_TRANSFUSION",
                        "RBC_TRANSFUSION",
                        "PLACEBO",
                        "AMINOCAPROIC_ACID",
                        "DESMOPRESSIN",
                        "CORTICOSTEROID");
    }

    @Test
    void a_wash_out_is_that_of_the_rule_of_this_registry() {
        assertThat(agents(agent -> agent.washoutDays() == 7)).containsExactly("PLATELET_TRANSFUSION");
        assertThat(agents(agent -> agent.washoutDays() == 28))
                .containsExactly("PREDNISONE", "PREDNISOLONE", "METHYLPREDNISOLONE", "DEXAMETHASONE", "IVIG", "ANTI_D");
        assertThat(agents(agent -> agent.washoutDays() == 42)).containsExactly("VINCRISTINE", "VINBLASTINE");
    }

    @Test
    void what_is_not_on_the_list_is_told_apart_by_its_name() {
        Agent unnamed = ShippedAgents.ALL.of("OTHER", null);
        Agent named = ShippedAgents.ALL.of("OTHER", " Drug A ");
        assertThat(named).isEqualTo(ShippedAgents.ALL.of("OTHER", "Drug A")).isNotEqualTo(unnamed);
        assertThat(named).isNotEqualTo(ShippedAgents.ALL.of("OTHER", "Drug B")).hasToString("OTHER: Drug A");
        assertThat(named.label()).isEqualTo("Other agent: Drug A");
        assertThat(ShippedAgents.ALL.label("OTHER: Drug A")).isEqualTo("Other agent: Drug A");
        assertThat(ShippedAgents.ALL.label("OTHER")).isEqualTo("Other agent");
        assertThat(ShippedAgents.ALL.label("CR")).isNull();
        assertThat(ShippedAgents.ALL.of("IVIG", "Brand")).isEqualTo(ShippedAgents.IVIG);
    }

    private static Stream<String> agents(java.util.function.Predicate<Agent> group) {
        return ShippedAgents.ALL.all().stream().filter(group).map(Agent::code);
    }
}
