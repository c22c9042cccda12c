package org.itpregistry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itpregistry.platform.service.Texts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("msg(?:\\.text\\(|\\[)'([a-zA-Z0-9_.]+)'[],)]");

    private final Texts texts = new Texts();

    @Test
    void a_key_that_no_bundle_has_shows_itself() {
        assertThat(texts.get("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void every_text_is_a_message_that_can_be_formatted() {
        texts.entrySet().forEach(text -> assertThat(new MessageFormat(text.getValue(), Locale.ENGLISH).toPattern())
                .as(text.getKey())
                .isNotEmpty());
    }

    /** In a message with arguments a straight apostrophe hides what follows it. */
    @Test
    void no_text_has_a_straight_apostrophe() {
        texts.entrySet()
                .forEach(text -> assertThat(text.getValue()).as(text.getKey()).doesNotContain("'"));
    }

    @Test
    void every_key_that_a_page_names_has_a_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher match = KEY.matcher(Files.readString(page));
                while (match.find()) {
                    if (!texts.has(match.group(1))) {
                        missing.add(page + " " + match.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
