package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are small: nine in ten below 150 lines, none above 250 but those listed, whose bound only shrinks. */
class FilesTest {
    private static final int MOST = 250;
    private static final int USUAL = 150;

    @Test
    void no_file_is_longer_than_it_may() throws IOException {
        Map<String, Integer> lines = lines(Path.of("src"));
        Map<String, String> bounds = Reasons.read("long-files.txt").listed();
        List<String> wrong = new ArrayList<>();
        lines.forEach((file, length) -> {
            int bound =
                    bounds.containsKey(file) ? Integer.parseInt(bounds.get(file).split(" ")[0]) : MOST;
            if (length > bound) {
                wrong.add(file + " has " + length + " lines, not " + bound);
            }
        });
        bounds.keySet().stream()
                .filter(file -> lines.getOrDefault(file, 0) <= MOST)
                .forEach(file -> wrong.add(file + " is short enough to leave the list"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nine_in_ten_files_of_the_program_are_short() throws IOException {
        Map<String, Integer> lines = lines(Path.of("src/main/java"));
        long brief = lines.values().stream().filter(length -> length < USUAL).count();
        assertThat(brief).isGreaterThanOrEqualTo(lines.size() * 9L / 10);
    }

    @Test
    void lines_are_counted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(MOST + 1));
        Files.writeString(folder.resolve("picture.svg"), "\n".repeat(MOST + 1));
        assertThat(lines(folder)).containsExactly(Map.entry("Long.java", MOST + 1));
    }

    /** Of each source, by its simple name. */
    private static Map<String, Integer> lines(Path folder) throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    lines.merge(file.getFileName().toString(), (int) text.count(), Math::max);
                }
            }
        }
        return lines;
    }
}
