package org.itpregistry.treatment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.itpregistry.entry.domain.Person;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.UsualDoses;
import org.itpregistry.platform.domain.ItemAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TreatmentRulesTest {
    /** Nothing that is measured, not listed, or given in units of its own or in doses that trials still look for. */
    private static final Set<String> NO_USUAL_DOSE = Set.of(
            "SPLENECTOMY",
            "PLACEBO",
            "CORTICOSTEROID",
            "OTHER",
            "ROMIPLOSTIM_N01",
            "RHTPO",
            "ROZANOLIXIZUMAB",
            "BATOCLIMAB",
            "NIPOCALIMAB",
            "OFATUMUMAB",
            "VELTUZUMAB",
            "POVETACICEPT",
            "TELITACICEPT",
            "BORTEZOMIB",
            "SUTIMLIMAB",
            "IPTACOPAN",
            "TACROLIMUS",
            "DECITABINE",
            "TRETINOIN",
            "AMINOCAPROIC_ACID",
            "DESMOPRESSIN");

    static List<String> agents() {
        return ShippedAgents.ALL.all().stream().map(Agent::code).toList();
    }

    @Test
    void transfused_units_need_a_transfusion() {
        assertThat(given("agent=IVIG", "units_transfused=1").findings())
                .containsExactly("UNITS error units_transfused");
        assertThat(given("agent=PLATELET_TRANSFUSION", "units_transfused=4").findings())
                .isEmpty();
        assertThat(given("agent=IVIG", "units_transfused=0").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PREDNISOLONE,MG_PER_KG_PER_DAY,2,2.01",
        "DEXAMETHASONE,MG_PER_DAY,80,80.5",
        "IVIG,G_PER_KG_PER_DAY,1,1.1",
        "RITUXIMAB,MG_PER_M2,500,501",
        "RITUXIMAB,MG_PER_M2,100,99",
        "AZATHIOPRINE,MG_PER_KG_PER_DAY,2,2.1",
        "AZATHIOPRINE,MG_PER_KG_PER_DAY,1,0.9",
        "CICLOSPORIN,MG_PER_KG_PER_DAY,5,5.1",
        "CICLOSPORIN,MG_PER_KG_PER_DAY,2.5,2.4",
        "MYCOPHENOLATE,MG_TWICE_DAILY,1000,1001",
        "CYCLOPHOSPHAMIDE,G_PER_M2,0.3,0.2",
        "DANAZOL,MG_TWICE_DAILY,400,401",
        "DAPSONE,MG_PER_DAY,75,74",
        "ELTROMBOPAG,MG_PER_DAY,75,76",
        "ROMIPLOSTIM,UG_PER_KG_PER_WEEK,10,10.1"
    })
    void a_dose_beyond_the_usual_is_questioned(String agent, String unit, String usual, String unusual) {
        assertThat(given("agent=" + agent, "dose_unit=" + unit, "dose_value=" + usual)
                        .findings())
                .isEmpty();
        assertThat(given("agent=" + agent, "dose_unit=" + unit, "dose_value=" + unusual)
                        .findings())
                .containsExactly("DOSE_RANGE warning dose_value");
    }

    @ParameterizedTest
    @CsvSource({
        "PREDNISONE,MG_PER_DAY,200,5000",
        "PREDNISONE,MG_TWICE_DAILY,100,101",
        "PREDNISONE,MG_PER_M2,80,81",
        "PREDNISONE,G_PER_KG_PER_DAY,0.002,1",
        "METHYLPREDNISOLONE,MG_PER_DAY,1000,1001",
        "DEXAMETHASONE,MG_TWICE_DAILY,40,41",
        "IVIG,MG_PER_KG_PER_DAY,1000,1001",
        "RITUXIMAB,G_PER_M2,0.5,375",
        "AZATHIOPRINE,MG_PER_DAY,200,1500",
        "ELTROMBOPAG,MG_TWICE_DAILY,37.5,50",
        "ANTI_D,UG_PER_KG,75,250",
        "CYCLOPHOSPHAMIDE,MG_PER_M2,1000,1001",
        "PLATELET_TRANSFUSION,UNITS,1,0"
    })
    void a_usual_dose_is_known_in_every_unit_that_follows_from_its_source(
            String agent, String unit, String usual, String unusual) {
        a_dose_beyond_the_usual_is_questioned(agent, unit, usual, unusual);
    }

    @Test
    void a_unit_in_which_the_agent_is_not_dosed_is_questioned() {
        assertThat(given("agent=ROMIPLOSTIM", "dose_unit=UNITS", "dose_value=500")
                        .findings())
                .containsExactly("DOSE_RANGE warning dose_unit");
        assertThat(given("agent=OTHER", "agent_name=Drug A", "dose_unit=UNITS", "dose_value=500")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("agents")
    void every_drug_with_a_settled_dose_has_a_usual_dose(String agent) {
        assertThat(UsualDoses.unitsOf(agent).isEmpty()).isEqualTo(NO_USUAL_DOSE.contains(agent));
    }

    @Test
    void an_agent_that_is_not_on_the_list_is_named_on_forms_and_may_lack_its_name_in_files() {
        Treatment row = Treatment.FORM.blank();
        row.put(Treatment.AGENT, ItemAnswer.of("OTHER"));
        assertThat(Person.RULES.check(row)).singleElement().matches(found -> !found.error());
        assertThat(Person.RULES.checkTyped(row))
                .singleElement()
                .matches(found -> found.error() && found.column().equals("agent_name"));
        row.put(Treatment.AGENT_NAME, ItemAnswer.missing(MissingReason.UNKNOWN));
        assertThat(Person.RULES.checkTyped(row)).isEmpty();
        row.put(Treatment.AGENT_NAME, ItemAnswer.of("Drug A"));
        assertThat(Person.RULES.checkTyped(row)).isEmpty();
    }

    @Test
    void an_index_regimen_needs_a_count_in_the_seven_days_before_and_a_later_one() {
        assertThat(index("2020-01-08", "R1").findings())
                .containsExactly("NO_BASELINE warning start_date", "NO_FOLLOW_UP warning start_date");
        assertThat(index("2020-01-08", "R1")
                        .count("2020-01-01", "9")
                        .count("2020-01-09", "9")
                        .findings())
                .isEmpty();
        assertThat(index("2020-01-08", "R1").count("2020-01-08", "9").findings("NO_FOLLOW_UP"))
                .hasSize(1);
        assertThat(index("2020-01-08", "R1").count("2019-12-31", "9").findings("NO_BASELINE"))
                .hasSize(1);
    }

    @Test
    void a_rejected_count_is_no_baseline() {
        assertThat(index("2020-01-08", "R1")
                        .and(
                                org.itpregistry.counts.domain.PlateletReading.FORM,
                                "sample_date=2020-01-08",
                                "count_1e9_per_l=9",
                                "quality=REJECTED")
                        .findings("NO_BASELINE"))
                .hasSize(1);
    }

    @Test
    void a_second_index_regimen_is_questioned_and_a_second_row_of_the_first_is_not() {
        Person person = index("2020-01-08", "R1").count("2020-01-08", "9").count("2020-01-15", "9");
        assertThat(person.and(Treatment.FORM, INDEX, "regimen_id=R1", "start_date=2020-01-10")
                        .findings())
                .isEmpty();
        assertThat(person.and(Treatment.FORM, INDEX, "regimen_id=R2", "start_date=2020-01-12")
                        .findings())
                .containsExactly("TWO_INDEX warning role");
    }

    private static final String INDEX = "role=INDEX";

    private static Person given(String... entries) {
        return Person.with().and(Treatment.FORM, entries);
    }

    private static Person index(String start, String regimen) {
        return given(INDEX, "regimen_id=" + regimen, "start_date=" + start);
    }
}
