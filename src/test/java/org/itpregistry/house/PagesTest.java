package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page shows beans of its own room, in lines that a person can read. */
class PagesTest {
    private static final String HOUSE = "org.itpregistry";
    private static final int WIDTH = 160;

    private final Pages pages = new Pages(
            Path.of("src/main/webapp"),
            Pages.beansOf(
                    new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages(HOUSE),
                    new Rooms(HOUSE)));

    @Test
    void pages_name_beans_of_their_own_room() {
        Set<String> strangers = pages.strangers();
        Reasons reasons = Reasons.read("pages.txt");
        assertThat(pages.beans()).hasSizeGreaterThan(30);
        assertThat(reasons.without(strangers)).as("beans of another room").isEmpty();
        assertThat(reasons.stale(strangers)).as("listed, and no more").isEmpty();
    }

    @Test
    void lines_of_pages_can_be_read() {
        Map<String, Integer> wide = pages.wide(WIDTH);
        Reasons reasons = Reasons.read("wide-pages.txt");
        assertThat(reasons.without(wide.keySet())).as("lines above " + WIDTH).isEmpty();
        assertThat(reasons.stale(wide.keySet())).as("listed, and no more").isEmpty();
    }

    @Test
    void a_parameter_of_an_inclusion_hides_no_name_that_a_later_one_asks() {
        assertThat(pages.shadowed()).isEmpty();
    }

    @Test
    void a_hidden_name_is_found(@TempDir Path folder) throws IOException {
        write(
                folder,
                "counts/rows.xhtml",
                "<ui:include src=\"a\"><ui:param name=\"form\" value=\"#{form.window}\"/>"
                        + "<ui:param name=\"runs\" value=\"#{not form.kind}\"/></ui:include>");
        assertThat(new Pages(folder, Map.of()).shadowed()).containsExactly("counts/rows.xhtml runs form");
    }

    @Test
    void a_bean_of_another_room_and_a_wide_line_are_found(@TempDir Path folder) throws IOException {
        write(folder, "WEB-INF/tags/tag.xhtml", "<p>#{me.name}</p>");
        write(folder, "WEB-INF/template/page.xhtml", "<p>#{msg['a']}</p>");
        write(folder, "counts/grid.xhtml", "<p>#{grid.rows} #{me.name} #{msg['trail']} #{one.trail}</p>");
        write(folder, "WEB-INF/counts/part.xhtml", "<p>#{empty trail.rows ? 1 : 2}</p>");
        write(folder, "audit/trail.xhtml", "<p a=\"" + "a".repeat(WIDTH) + "\">#{trail.rows}</p>");
        write(folder, "audit/local.xhtml", "<c:forEach var=\"grid\">#{grid.rows}</c:forEach>");
        var fixture = new Pages(folder, Map.of("me", "access", "grid", "counts", "trail", "audit"));
        assertThat(fixture.strangers()).containsExactly("WEB-INF/counts/part.xhtml trail");
        assertThat(fixture.wide(WIDTH)).containsExactly(Map.entry("audit/trail.xhtml", 1));
    }

    private static void write(Path folder, String page, String text) throws IOException {
        Path file = folder.resolve(page);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
