package org.itpregistry.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itpregistry.platform.domain.RuleCode;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.itpregistry.text.rules");

    @Test
    void every_rule_says_what_is_wrong() {
        for (RuleCode code : RuleCode.values()) {
            assertThat(TEXTS.keySet())
                    .anyMatch(key -> key.equals("rule." + code) || key.startsWith("rule." + code + "."));
        }
    }

    @Test
    void every_detail_that_a_rule_names_has_its_text() throws IOException {
        var named = Pattern.compile("RuleCode\\.([A-Z_]+),\\s*\"([a-z]*)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = named.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (found.find()) {
                    String detail = found.group(2).isEmpty() ? "" : "." + found.group(2);
                    assertThat(TEXTS.keySet()).contains("rule." + found.group(1) + detail);
                }
            }
        }
    }
}
