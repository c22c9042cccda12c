package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.itpregistry.measure.CaseType;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.Recorded;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** One row a person; a cell is empty where its definition does not apply. */
class OutcomeTableTest {
    private static String row(Story story) {
        return String.join(",", new OutcomeTable().row(story.history(), Story.day(10_000)));
    }

    private static PregnancyFacts pregnancy(String key, int start, int lossMl) {
        return PregnancyFacts.row(key, Story.day(start))
                .delivery(Recorded.of(Story.day(start + 270)))
                .bloodLossMl(Recorded.of(lossMl))
                .build();
    }

    @Test
    void the_header_names_the_columns_of_the_public_file() {
        assertThat(String.join(",", new OutcomeTable().header()))
                .isEqualTo("patient_id,case_type,t0,baseline,phase_at_t0,iwg_cr_day,iwg_r_day,iwg_loss_r,arnold_day,"
                        + "crickx_best,robak_day,ito_refractory,cs_dependent,iwg_refractory,srot30_180,"
                        + "severe_tp_pregnancies,pph_pregnancies,neonatal_tp,last_contact");
    }

    @Test
    void a_treated_person_has_the_answers_of_the_investigated_line() {
        Story story = Story.of()
                .treat(ShippedAgents.ELTROMBOPAG, TreatmentRole.INDEX, 0, 30)
                .count(0, null, Comparator.LT, 10, SampleContext.VISIT)
                .counts(5, 60, 10, 120, 17, 120, 50, 20, 51, 20);
        assertThat(row(story))
                .isEqualTo("P,ADULT,2020-01-06,<10,CHRONIC,10,5,50 CONFIRMED,5,CR,5,NE,N,N,N,,,,2020-02-26");
    }

    @Test
    void a_person_without_treatment_has_only_what_everybody_has() {
        assertThat(row(Story.of())).isEqualTo("P,ADULT,,,,,,,,,,,,,,,,,");
        assertThat(row(Story.of()
                        .treat(ShippedAgents.PREDNISONE, TreatmentRole.PRIOR, -100, -90)
                        .visit(5)))
                .isEqualTo("P,ADULT,,,,,,,,,,,N,N,,,,,2020-01-11");
    }

    @Test
    void the_pregnancies_with_an_outcome_are_counted() {
        Story story = Story.of()
                .counts(100, 40, 500, 60)
                .with(person -> person.pregnancy(pregnancy("G1", 0, 499)))
                .with(person -> person.pregnancy(pregnancy("G2", 400, 500)));
        assertThat(row(story)).endsWith(",1,1,,2021-05-20");
    }

    @Test
    void a_newborn_is_asked_about_its_own_counts() {
        Story child = Story.of().count(0, 100).with(person -> person.caseType(CaseType.NEONATE)
                .birth(Story.date(0))
                .neonate(NeonateRecord.row("P", "G1").build()));
        assertThat(row(child)).endsWith(",Y,2020-01-06").startsWith("P,NEONATE,");
    }

    @Test
    void keys_with_a_comma_a_quote_or_a_line_break_are_quoted() throws IOException {
        var csv = new StringBuilder();
        List<PatientHistory> persons = List.of(person("A,1"), person("A\"2"), person("A\n3"), person("A\r4"));
        new OutcomeTable().write(persons, Story.day(0), csv);
        assertThat(csv.toString().split(",ADULT,,,,,,,,,,,,,,,,,\n"))
                .containsExactly(
                        String.join(",", new OutcomeTable().header()) + "\n\"A,1\"",
                        "\"A\"\"2\"",
                        "\"A\n3\"",
                        "\"A\r4\"");
    }

    private static PatientHistory person(String key) {
        return PatientHistory.builder(key)
                .center("C")
                .cohort("T")
                .caseType(CaseType.ADULT)
                .registration(Story.day(0))
                .build();
    }
}
