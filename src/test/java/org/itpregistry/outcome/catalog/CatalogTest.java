package org.itpregistry.outcome.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Story;
import org.junit.jupiter.api.Test;

/** The code and the list of definitions in the documentation name the same things. */
class CatalogTest {
    private static final Path DOCUMENT = Path.of("docs", "outcomes.md");

    @Test
    void every_definition_has_its_line_in_the_document_and_every_line_its_definition() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(lines)
                .containsExactlyElementsOf(OutcomeCatalog.appendix().stream()
                        .map(CatalogTest::line)
                        .distinct()
                        .toList());
    }

    @Test
    void every_definition_is_cited_marked_and_told_apart_by_id_version_and_mode() {
        List<About> appendix = OutcomeCatalog.appendix();
        assertThat(appendix).allSatisfy(about -> {
            assertThat(about.citation()).isNotBlank();
            assertThat(about.marks()).isNotEmpty();
            assertThat(about.title()).isNotBlank();
        });
        assertThat(appendix.stream().map(about -> about.id() + about.version() + about.mode()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_definition_answers_even_an_empty_history() {
        Course empty = Story.of().course();
        assertThat(OutcomeCatalog.ofPerson())
                .allSatisfy(definition -> assertThat(definition.assess(empty)).isNotNull());
        assertThat(OutcomeCatalog.alerts())
                .allSatisfy(alert -> assertThat(alert.assess(empty).code()).isEqualTo("0"));
    }

    /** One line of the document: id, version, what, citation, marks. */
    static String line(About about) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %s | %s | %s |",
                about.id(),
                about.version(),
                about.title(),
                about.citation(),
                about.markText());
    }
}
