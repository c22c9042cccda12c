package org.itpregistry.outcome.pregnancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.ItpOnset;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.TestCohort;
import org.itpregistry.outcome.YesNo;
import org.junit.jupiter.api.Test;

/** The numbers printed by Parveen 2019, from the reconstructed cohort; ledger items PAR-02 to PAR-23. */
class ParveenCohortTest {
    private static final TestCohort COHORT = TestCohort.load("parveen2019");
    private static final List<PregnancyCourse> PREGNANCIES = Family.link(COHORT.persons()).stream()
            .flatMap(family -> PregnancyCourse.of(family, COHORT.cutoff()).stream())
            .toList();

    private static <F extends Finding> List<F> evaluable(PregnancyDefinition<F> definition) {
        return PREGNANCIES.stream()
                .map(definition::assess)
                .flatMap(answer -> answer.finding().stream())
                .toList();
    }

    private static <F extends Finding> List<F> newborns(PersonDefinition<F> definition) {
        return PREGNANCIES.stream()
                .flatMap(pregnancy -> pregnancy.newborns().stream())
                .map(definition::assess)
                .flatMap(answer -> answer.finding().stream())
                .toList();
    }

    private static void assertProportion(List<YesNo> found, int events, int of) {
        assertThat(found).hasSize(of);
        assertThat(found.stream().filter(YesNo.YES::equals)).hasSize(events);
    }

    @Test
    void twenty_pregnancies_of_which_fifteen_with_known_itp() {
        assertThat(evaluable(new PregOnset()))
                .hasSize(20)
                .filteredOn(onset -> onset.value() == ItpOnset.PREEXISTING)
                .hasSize(15);
    }

    @Test
    void nineteen_took_prednisolone() {
        assertThat(evaluable(new PregTreated()))
                .filteredOn(drugs -> drugs.values().contains("PREDNISOLONE"))
                .hasSize(19);
    }

    @Test
    void fourteen_bled_from_the_gums_and_twelve_had_purpura() {
        assertThat(evaluable(new PregBleedSite()))
                .filteredOn(sites -> sites.contains(BleedSite.GUM))
                .hasSize(14);
        assertThat(evaluable(new PregBleedSite()))
                .filteredOn(sites -> sites.contains(BleedSite.PURPURA))
                .hasSize(12);
    }

    @Test
    void seven_had_severe_thrombocytopenia_and_none_of_eighteen_at_delivery() {
        assertProportion(evaluable(new PregSevereThrombocytopenia()), 7, 20);
        assertProportion(evaluable(new PregThrombocytopeniaAtDelivery()), 0, 18);
    }

    @Test
    void fourteen_of_eighteen_were_transfused_with_1_to_75_units() {
        assertProportion(evaluable(new PregPlateletTransfusion()), 14, 18);
        assertThat(evaluable(new PregPlateletUnits()).stream()
                        .mapToInt(units -> units.value().intValue())
                        .filter(units -> units > 0)
                        .summaryStatistics())
                .satisfies(range -> assertThat(range.getMin()).isEqualTo(1))
                .satisfies(range -> assertThat(range.getMax()).isEqualTo(75));
    }

    @Test
    void three_of_eighteen_had_a_postpartum_hemorrhage_and_five_of_fifteen_bled_at_surgery() {
        assertProportion(evaluable(PregPph.primary()), 3, 18);
        assertProportion(evaluable(new PregSurgicalBleeding()), 5, 15);
    }

    @Test
    void one_mother_needed_intensive_care_and_none_died() {
        assertProportion(evaluable(PregFlag.intensiveCare()), 1, 20);
        assertProportion(evaluable(PregFlag.maternalDeath()), 0, 20);
    }

    @Test
    void five_of_eighteen_newborns_were_thrombocytopenic_two_in_intensive_care_all_well() {
        assertProportion(newborns(NeonatalThrombocytopenia.below150()), 5, 18);
        assertProportion(newborns(NeonatalFlag.intensiveCare()), 2, 18);
        assertProportion(newborns(NeonatalFlag.intracranialHemorrhage()), 0, 18);
        assertProportion(newborns(new NeonatalTransfusion()), 0, 18);
        assertThat(newborns(new NeonatalDischarge())).hasSize(18).allMatch(NeonatalDischarge.Discharge::isWell);
    }

    @Test
    void a_mother_is_no_newborn() {
        Course mother = PREGNANCIES.get(0).mother();
        assertThat(new NeonatalNadir().assess(mother).code()).isEqualTo(Answer.NOT_EVALUABLE);
    }
}
