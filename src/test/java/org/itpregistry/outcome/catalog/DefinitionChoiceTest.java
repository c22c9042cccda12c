package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.ShippedAgents;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

class DefinitionChoiceTest {
    @Test
    void a_choice_without_settings_is_the_definition_of_the_catalog() {
        assertThat(OutcomeCatalog.all()).allSatisfy(known -> {
            About about = known.about();
            assertThat(OutcomeCatalog.choose(DefinitionChoice.of(about.id(), about.mode()))
                            .about())
                    .isEqualTo(about);
        });
    }

    @Test
    void every_initial_value_is_one_that_may_be_chosen_and_changes_nothing() {
        for (var known : OutcomeCatalog.all()) {
            DefinitionChoice choice =
                    DefinitionChoice.of(known.id(), known.about().mode());
            for (Setting setting : OutcomeCatalog.settings(choice.id(), choice.mode())) {
                DefinitionChoice same = choice.with(setting.name(), setting.initial());
                assertThat(OutcomeCatalog.choose(same).about()).isEqualTo(known.about());
            }
        }
    }

    @Test
    void a_setting_shows_among_the_parameters() {
        assertThat(label(choice("RESP-IWG-R").with("washout", "TRIAL_56D"))).contains("wash-out of rescue TRIAL_56D");
        assertThat(label(choice("RESP-IWG-R").with("confirmation_days", "14"))).contains("confirmed >= 14 d apart");
        assertThat(label(choice("RESP-IWG-R").with("confirmation_days", "0"))).doesNotContain("confirmed");
        assertThat(label(choice("RESP-IWG-R").with("bleeding", "IGNORED"))).doesNotContain("bleeding");
        assertThat(label(choice("RESP-IWG-R").with("window", "IWG"))).contains("window by agent");
        assertThat(label(choice("RESP-IWG-R").with("between", "ANY"))).doesNotContain("no failing count");
        assertThat(label(choice("REMISSION-SROT").with("days", "365"))).contains("days 365");
        assertThat(label(published("RESP-ITO-3Y").with("threshold", "50"))).contains("count >= 50");
        assertThat(label(published("PREG-SEVERE-TP").with("threshold", "30"))).contains("count < 30");
        assertThat(label(published("OBS").with("code", "WBC"))).contains("observation WBC");
        assertThat(label(published("AE-ONSET").with("term", "HEADACHE"))).contains("term HEADACHE");
    }

    @Test
    void what_cannot_be_chosen_is_refused_with_what_can() {
        assertRefused(published("RESP-NOBODY"), "There is no definition 'RESP-NOBODY'.");
        assertRefused(choice("RESP-POD"), "RESP-POD is read AS_PUBLISHED only.");
        assertRefused(choice("RESP-ARNOLD").with("washout", "NONE"), "it has combination_start.");
        assertRefused(published("SEX").with("washout", "NONE"), "it has none.");
        assertRefused(choice("RESP-IWG-R").with("washout", "SOME"), "one of NONE, BY_AGENT, TRIAL_56D, not 'SOME'");
        assertRefused(choice("RESP-IWG-R").with("confirmation_days", "366"), "a whole number from 0 to 365");
        assertRefused(choice("RESP-IWG-R").with("confirmation_days", "-1"), "a whole number from 0 to 365");
        assertRefused(choice("REMISSION-SROT").with("threshold", "0"), "a whole number from 1 to 1000");
        assertRefused(published("OBS").with("code", "x'--"), "a code in capital letters");
    }

    @Test
    void a_combination_may_start_with_its_last_component() {
        Course course = Story.of()
                .treat(ShippedAgents.AZATHIOPRINE, TreatmentRole.INDEX, 0, null)
                .treat(ShippedAgents.CICLOSPORIN, TreatmentRole.INDEX, 20, null)
                .counts(-1, 10, 18, 25, 30, 60)
                .course();
        assertThat(code(course, published("RESP-ARNOLD"))).isEqualTo("30");
        assertThat(code(course, published("RESP-ARNOLD").with("combination_start", "LAST")))
                .as("60 doubles the 25 of the week before the second agent")
                .isEqualTo("10");
        assertThat(code(course, published("BASELINE"))).isEqualTo("10");
        assertThat(code(course, published("BASELINE").with("combination_start", "LAST")))
                .isEqualTo("25");
    }

    @Test
    void a_combination_whose_last_start_is_vague_has_no_later_time_zero() {
        Course nobody = Story.of().counts(0, 10).course();
        assertThat(code(nobody, published("RESP-ARNOLD").with("combination_start", "LAST")))
                .isEqualTo("NE");
    }

    @Test
    void a_duration_may_be_read_where_straight_lines_between_counts_cross_the_threshold() {
        Course course = Story.on(ShippedAgents.IVIG)
                .counts(-1, 10, 4, 90, 10, 70, 20, 20, 30, 15)
                .course();
        assertThat(code(course, published("DUR-ROBAK"))).isEqualTo("16 EVENT");
        assertThat(code(course, published("DUR-ROBAK").with("between_counts", "INTERPOLATE")))
                .as("up through 50 on day 2, from 10 at time zero to 90 on day 4; down through 50 on day 14")
                .isEqualTo("12 EVENT");
        assertThat(code(course, published("DUR-CRICKX"))).isEqualTo("16 EVENT");
        assertThat(code(course, published("DUR-CRICKX").with("between_counts", "INTERPOLATE")))
                .as("up through 30 on day 1, down on day 18")
                .isEqualTo("17 EVENT");
    }

    @Test
    void a_response_that_lasts_is_followed_from_the_crossing() {
        Course course =
                Story.on(ShippedAgents.IVIG).counts(-1, 10, 4, 90, 10, 70).course();
        assertThat(code(course, published("DUR-ROBAK"))).isEqualTo("6 CENSORED");
        assertThat(code(course, published("DUR-ROBAK").with("between_counts", "INTERPOLATE")))
                .isEqualTo("8 CENSORED");
    }

    @Test
    void a_choice_reads_as_one_line() {
        assertThat(choice("RESP-IWG-R").with("window", "IWG").with("bleeding", "IGNORED"))
                .hasToString("RESP-IWG-R REGISTRY bleeding=IGNORED window=IWG");
        assertThat(new DefinitionChoice("SEX", Mode.AS_PUBLISHED, Map.of())).hasToString("SEX AS_PUBLISHED");
    }

    private static DefinitionChoice choice(String id) {
        return DefinitionChoice.of(id, Mode.REGISTRY);
    }

    private static DefinitionChoice published(String id) {
        return DefinitionChoice.of(id, Mode.AS_PUBLISHED);
    }

    private static String label(DefinitionChoice choice) {
        return OutcomeCatalog.choose(choice).about().label();
    }

    private static String code(Course course, DefinitionChoice choice) {
        return Optional.of(OutcomeCatalog.choose(choice))
                .map(chosen -> (PersonDefinition<?>) chosen)
                .orElseThrow()
                .assess(course)
                .code();
    }

    private static void assertRefused(DefinitionChoice choice, String why) {
        assertThatThrownBy(() -> OutcomeCatalog.choose(choice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
