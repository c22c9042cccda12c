package org.itpregistry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itpregistry.assessment.web.AnswerWords;
import org.itpregistry.codelist.web.ListsInForce;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Remark;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.TestCohort;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.catalog.PersonOutcomes;
import org.itpregistry.outcome.catalog.Topic;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.ShippedLists;
import org.itpregistry.platform.service.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTextsTest {
    private static final ListsInForce SHIPPED = new ListsInForce() {
        @Override
        public CodeLists get() {
            return ShippedLists.ALL;
        }
    };

    private final Texts texts = new Texts();

    @Test
    void every_definition_says_what_it_asks() {
        assertThat(OutcomeCatalog.appendix()).allSatisfy(about -> assertThat(texts.has("definition." + about.id()))
                .as(about.id())
                .isTrue());
    }

    @Test
    void no_text_is_about_a_definition_that_does_not_exist() {
        List<String> ids =
                OutcomeCatalog.appendix().stream().map(about -> about.id()).toList();
        assertThat(texts.keySet())
                .filteredOn(key -> key.startsWith("definition."))
                .allSatisfy(key -> assertThat(ids).contains(key.substring("definition.".length())));
    }

    @Test
    void every_setting_and_each_of_its_codes_has_words() {
        assertThat(OutcomeCatalog.all())
                .flatMap(known ->
                        OutcomeCatalog.settings(known.id(), known.about().mode()))
                .allSatisfy(setting -> {
                    assertThat(texts.keySet()).contains("setting." + setting.name());
                    assertThat(setting.codes()).allSatisfy(code -> assertThat(texts.keySet())
                            .contains("setting." + setting.name() + "." + code));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"arnold2010", "edge_cases", "ito2021", "oo2004", "parveen2019", "tanaka2006"})
    void every_answer_is_said_in_words(String bundle) {
        TestCohort cohort = TestCohort.load(bundle);
        var words = new AnswerWords(texts, SHIPPED);
        List<String> wordless = cohort.persons().stream()
                .flatMap(person -> PersonOutcomes.of(person, List.of(), cohort.cutoff()).asked().stream())
                .map(asked -> asked.address() + ": " + words.of(asked.answer()) + " " + words.why(asked.answer()))
                .filter(said -> said.matches(".*: .*(answer|remark|reason)\\.[A-Z].*|.*: .*(_|\\{).*|.*: *"))
                .distinct()
                .toList();
        assertThat(wordless).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Reason.class, Remark.class, SourceMark.class, Mode.class, Topic.class})
    void every_code_beside_an_answer_has_words(Class<? extends Enum<?>> codes) {
        String prefix =
                codes == SourceMark.class ? "mark" : codes.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        assertThat(codes.getEnumConstants()).allSatisfy(code -> assertThat(texts.has(prefix + "." + code.name()))
                .as(prefix + "." + code)
                .isTrue());
    }
}
