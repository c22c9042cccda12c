package org.itpregistry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern NAMED = Pattern.compile("Language\\.say\\(\\s*\"([\\w.]+)\"\\s*[,)]");

    private final Words bracketed = Words.english().changed(text -> "⟦" + text + "⟧");

    @Test
    void a_language_without_bundles_is_english() {
        assertThat(Words.in(Locale.forLanguageTag("nn")).all())
                .isEqualTo(Words.english().all());
    }

    @Test
    void work_speaks_its_readers_language_and_the_next_does_not() {
        String during = Language.during(bracketed, () -> Language.say("app.name"));

        assertThat(during).isEqualTo("⟦ITP registry⟧");
        assertThat(Language.say("app.name")).isEqualTo("ITP registry");
    }

    @Test
    void a_message_says_the_messages_that_it_names() {
        Message inner = Message.of("app.name");

        assertThat(bracketed.text(Message.of("{0}", inner))).isEqualTo("⟦ITP registry⟧");
        assertThat(bracketed.text(Message.of("{0}", List.of(inner, inner))))
                .isEqualTo("⟦ITP registry⟧; ⟦ITP registry⟧");
    }

    @Test
    void every_text_that_a_class_names_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        int named = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher key = NAMED.matcher(Files.readString(file));
                while (key.find()) {
                    named++;
                    if (!Words.english().has(key.group(1))) {
                        missing.add(file + " " + key.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(100);
    }
}
