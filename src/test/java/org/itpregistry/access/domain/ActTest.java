package org.itpregistry.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActTest {
    private static final Path TABLE = Path.of("docs", "roles.md");

    @Test
    void the_printed_table_says_who_may_what() throws IOException {
        List<String> printed = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("|"))
                .map(String::strip)
                .toList();
        assertThat(printed).containsExactlyElementsOf(table());
    }

    @Test
    void the_trail_can_name_every_role() {
        assertThat(Role.BY_RANK).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void a_role_held_at_one_center_says_nothing_of_another() {
        var monitor = new Caller(1, "m", Set.of(), Map.of(1L, Set.of(Role.MONITOR), 2L, Set.of(Role.DATA_MANAGER)));
        assertThat(monitor.mayAt(Act.LOCK, 1)).isTrue();
        assertThat(monitor.mayAt(Act.LOCK, 2)).isFalse();
        assertThat(monitor.mayAt(Act.ENTER, 1)).isFalse();
        assertThat(monitor.may(Act.ENTER)).isTrue();
        assertThat(monitor.mayAtAll(Act.ENTER)).isFalse();
        assertThat(monitor.centersFor(Act.ENTER)).containsExactly(2L);
    }

    @Test
    void a_role_held_everywhere_reaches_every_center() {
        var coordinator = new Caller(1, "c", Set.of(Role.COORDINATOR), Map.of());
        assertThat(coordinator.mayAt(Act.ENTER, 7)).isTrue();
        assertThat(coordinator.mayAtAll(Act.IMPORT)).isTrue();
        assertThat(coordinator.may(Act.SIGN)).isFalse();
    }

    private static List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(line("", Arrays.stream(Role.values()).map(ActTest::words)));
        lines.add("| --- |" + " :-: |".repeat(Role.values().length));
        for (Act act : Act.values()) {
            lines.add(line(words(act), Arrays.stream(Role.values()).map(role -> act.isFor(role) ? "x" : "")));
        }
        return lines;
    }

    private static String line(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
