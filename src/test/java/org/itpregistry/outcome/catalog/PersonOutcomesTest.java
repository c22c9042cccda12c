package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class PersonOutcomesTest {
    private static PersonOutcomes of(PatientHistory person) {
        return PersonOutcomes.of(person, List.of(), Story.day(1_000));
    }

    @Test
    void every_definition_has_one_topic() {
        assertThat(Arrays.stream(Topic.values()).flatMap(topic -> topic.definitions().stream()))
                .hasSameSizeAs(OutcomeCatalog.all());
        assertThat(OutcomeCatalog.all())
                .allSatisfy(definition -> assertThat(Topic.of(definition.id())).isNotNull());
    }

    @Test
    void an_address_names_one_definition() {
        assertThat(OutcomeCatalog.all())
                .extracting(known -> known.id() + "." + known.about().mode())
                .doesNotHaveDuplicates();
    }

    @Test
    void who_was_never_treated_is_not_asked_about_a_line() {
        PersonOutcomes untreated = of(Story.of().counts(0, 20).history());
        assertThat(untreated.asked()).noneMatch(asked -> asked.about().id().equals("RESP-IWG-R"));
        assertThat(untreated.notAsked()).isPositive();
        assertThat(of(Story.on(ShippedAgents.RITUXIMAB).counts(-1, 10, 7, 60).history())
                        .asked())
                .anyMatch(asked -> asked.address().equals("RESP-IWG-R.REGISTRY"));
    }

    @Test
    void each_pregnancy_is_asked_about_by_itself() {
        Story story = Story.of().with(person -> person.pregnancy(
                        PregnancyFacts.row("G1", Story.day(0)).build())
                .pregnancy(PregnancyFacts.row("G2", Story.day(500)).build()));
        assertThat(of(story.history()).asked())
                .filteredOn(asked -> asked.about().id().equals("PREG-SEVERE-TP"))
                .extracting(AskedDefinition::of)
                .containsExactly("G1", "G2");
    }

    @Test
    void what_stands_against_a_guideline_text_is_noted_with_its_row() {
        PatientHistory person = Story.of()
                .treat(ShippedAgents.SPLENECTOMY, TreatmentRole.INDEX, 0, 0)
                .history();
        assertThat(of(person).notes())
                .anyMatch(noted -> noted.alert().id().equals("RULE-ASPLENIA")
                        && noted.note().row().key().equals("T1"));
    }
}
