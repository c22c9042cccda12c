package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HousePlanTest {
    private static final String HOUSE = "org.itpregistry";
    private static final Path KEPT = Path.of("docs", "house.md");
    private static final Path MADE = Path.of("target", "house.md");
    private static final String HEAD =
            """
            # The house, drawn from its code

            An arrow points to a room that is known. What follows from two others is not drawn: who knows `entry` may know what `entry`
            knows. What the rooms are for: [CONTRIBUTING](CONTRIBUTING.md). This file is made by a test (`HousePlanTest`).

            """;

    @Test
    void the_drawing_in_the_documents_is_what_the_code_gives() throws IOException {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOUSE);
        String made = HEAD + "```mermaid\n" + new HousePlan(new Rooms(HOUSE), house).drawn() + "```\n";
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertThat(made)
                .as("the rooms know each other in another way than is drawn; when that is meant: cp %s %s", MADE, KEPT)
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void the_rooms_that_the_guide_explains_are_those_of_the_plan() throws IOException {
        var explained = Files.readAllLines(Path.of("docs", "CONTRIBUTING.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+` \\|.*"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(explained).isEqualTo(Rooms.all());
    }

    @Test
    void an_arrow_is_drawn_to_a_room_that_is_known() {
        String root = "org.itpregistry.house.fixture.order";
        var fixture = new ClassFileImporter().importPackages(root);
        assertThat(new HousePlan(new Rooms(root), fixture).drawn()).contains("counts --> report");
    }

    @Test
    void what_follows_from_two_arrows_is_not_drawn() {
        String root = "org.itpregistry.house.fixture.drawn";
        var fixture = new ClassFileImporter().importPackages(root);
        assertThat(new HousePlan(new Rooms(root), fixture).drawn())
                .contains("report --> chart", "chart --> counts")
                .doesNotContain("report --> counts");
    }
}
