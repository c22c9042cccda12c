package org.itpregistry.outcome.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.itpregistry.measure.BleedSite;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Story;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.stats.Proportion;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final PatientHistory CONFIRMED = onRituximab(-1, 10, 7, 120, 14, 130);
    private static final PatientHistory ONCE = onRituximab(-1, 10, 7, 120, 14, 12, 21, 12);
    private static final PatientHistory NEVER = onRituximab(-1, 10, 7, 12, 14, 12, 200, 12);
    private static final PatientHistory WITHOUT_BASELINE = onRituximab(7, 60, 14, 70);
    private static final PatientHistory UNTREATED =
            Story.of().counts(0, 10, 7, 120).history();
    private static final List<PatientHistory> ALL = List.of(CONFIRMED, ONCE, NEVER, WITHOUT_BASELINE, UNTREATED);

    private static PatientHistory onRituximab(int... daysAndCounts) {
        return Story.on(ShippedAgents.RITUXIMAB).counts(daysAndCounts).history();
    }

    private static Definition<?, ?> definition(String id, Mode mode) {
        return OutcomeCatalog.choose(DefinitionChoice.of(id, mode));
    }

    private static Difference difference(Definition<?, ?> left, Definition<?, ?> right) {
        return Difference.of(left, right, ALL, Story.day(1_000));
    }

    private static Difference confirmedAgainstOnce() {
        return difference(definition("RESP-IWG-R", Mode.REGISTRY), definition("RESP-CRICKX", Mode.AS_PUBLISHED));
    }

    @Test
    void who_has_no_line_of_treatment_is_in_neither_denominator() {
        assertThat(confirmedAgainstOnce().subjects()).hasSize(4);
    }

    @Test
    void each_definition_has_its_own_rate_and_denominator() {
        Difference difference = confirmedAgainstOnce();
        assertThat(difference.left().rate()).isEqualTo(new Proportion(1, 3));
        assertThat(difference.right().rate()).isEqualTo(new Proportion(2, 3));
        assertThat(difference.left().reasons()).containsOnlyKeys(Reason.NO_BASELINE);
        assertThat(difference.left().reasons()).containsEntry(Reason.NO_BASELINE, 1);
    }

    @Test
    void only_who_is_counted_differently_changes_class() {
        assertThat(confirmedAgainstOnce().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.right().code()).isEqualTo("CR"));
    }

    @Test
    void the_cells_add_up_to_the_persons() {
        Difference difference = confirmedAgainstOnce();
        int sum = 0;
        for (AssignedClass left : difference.left().classes()) {
            for (AssignedClass right : difference.right().classes()) {
                sum += difference.number(left, right);
            }
        }
        assertThat(sum).isEqualTo(difference.subjects().size());
        assertThat(difference.right().classes()).extracting(AssignedClass::code).containsExactly("CR", "NR", "NE");
    }

    @Test
    void nobody_changes_class_between_a_definition_and_itself() {
        for (Definition<?, ?> definition : OutcomeCatalog.ofPerson()) {
            assertThat(difference(definition, definition).changes())
                    .as(definition.about().label())
                    .isEmpty();
        }
    }

    @Test
    void a_setting_makes_another_definition() {
        DefinitionChoice choice = DefinitionChoice.of("RESP-IWG-R", Mode.REGISTRY);
        PatientHistory bled = Story.on(ShippedAgents.RITUXIMAB)
                .counts(-1, 10, 7, 120, 14, 130)
                .bleed(BleedSite.values()[0], 1, 6, 30)
                .history();
        Difference difference = Difference.of(
                OutcomeCatalog.choose(choice),
                OutcomeCatalog.choose(choice.with("bleeding", "IGNORED")),
                List.of(bled),
                Story.day(1_000));
        assertThat(difference.changes()).hasSize(1);
    }

    @Test
    void a_person_is_not_compared_with_a_pregnancy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        difference(definition("RESP-IWG-R", Mode.REGISTRY), definition("PREG-PPH", Mode.AS_PUBLISHED)))
                .withMessageContaining("two of a kind");
    }
}
