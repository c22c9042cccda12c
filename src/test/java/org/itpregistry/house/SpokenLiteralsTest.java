package org.itpregistry.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence that a person reads comes from a bundle; the classes that still have some stand on a list that shrinks. */
class SpokenLiteralsTest {
    private static final String LIST = "/literals.txt";

    /** The launcher speaks to the operator, at the console. */
    private static final String OPERATOR = "launch/";

    @Test
    void no_class_says_more_than_the_list_allows() throws IOException {
        Map<String, Integer> found = new SpokenLiterals(Path.of("src/main/java/org/itpregistry")).counted();
        found.keySet().removeIf(file -> file.startsWith(OPERATOR));
        assertThat(found)
                .as("move new sentences to a bundle; where there are fewer, shorten the list by as many")
                .isEqualTo(allowed());
    }

    @Test
    void a_sentence_in_a_class_is_seen() {
        var speaking = new SpokenLiterals(Path.of("src/test/java/org/itpregistry/house/fixture/speaking"));

        assertThat(speaking.counted()).containsExactly(Map.entry("Speaking.java", 2));
    }

    private static Map<String, Integer> allowed() throws IOException {
        try (var list = SpokenLiteralsTest.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> Integer.valueOf(parts[1]), (a, b) -> a, TreeMap::new));
        }
    }
}
