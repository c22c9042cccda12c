package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.CsvTable;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.TestCohort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One-patient cases, each at a boundary of a definition, with the answer worked out by hand. */
class EdgeCasesTest {
    private static final TestCohort COHORT = TestCohort.load("edge_cases");

    static Stream<Arguments> cases() throws IOException {
        try (var file = EdgeCasesTest.class.getResourceAsStream("/cohorts/edge_cases_expected.csv")) {
            return CsvTable.read(file).list().stream()
                    .map(row -> Arguments.of(
                            row.text("patient_id"), row.text("definition_id"), row.text("expected"), row.text("why")));
        }
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @MethodSource("cases")
    void the_case_has_its_answer(String person, String definitionId, String expected, String why) {
        boolean asPublished = definitionId.matches("RESP-(ARNOLD|CRICKX|ROBAK)");
        Course course = Course.of(COHORT.person(person), COHORT.cutoff());
        assertThat(OutcomeCatalog.ofPerson())
                .filteredOn(definition -> definition.id().equals(definitionId))
                .filteredOn(definition -> !asPublished || definition.about().mode() == Mode.AS_PUBLISHED)
                .filteredOn(definition -> !definitionId.startsWith("RESP-IWG")
                        || definition.about().mode() == Mode.REGISTRY)
                .hasSize(1)
                .allSatisfy(definition ->
                        assertThat(definition.assess(course).code()).as(why).isEqualTo(expected));
    }
}
