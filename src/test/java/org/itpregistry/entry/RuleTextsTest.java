package org.itpregistry.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itpregistry.entry.domain.Person;
import org.itpregistry.entry.domain.Row;
import org.itpregistry.platform.domain.RuleCode;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.treatment.domain.Treatment;
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
    void every_rule_has_a_name() {
        for (RuleCode code : RuleCode.values()) {
            assertThat(TEXTS.keySet()).contains("rulename." + code);
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

    @Test
    void codes_are_named_by_their_labels() {
        var texts = new Texts();
        List<String> messages = Stream.of(
                        Row.of(Treatment.FORM, "T1", "agent=PREDNISONE", "units_transfused=2"),
                        Row.of(Treatment.FORM, "T2", "agent=PREDNISONE", "dose_value=5000", "dose_unit=MG_PER_DAY"),
                        Row.of(Treatment.FORM, "T3", "agent=IVIG", "dose_value=1", "dose_unit=UG_PER_KG_PER_WEEK"))
                .flatMap(row -> Person.RULES.check(row).stream())
                .map(found -> texts.text(found.messageKey(), found.arguments().toArray()))
                .toList();
        assertThat(messages)
                .containsExactly(
                        "2 units were transfused, but Prednisone is no transfusion. Remove the units, or correct the"
                                + " agent.",
                        "Prednisone: 5000 mg/day is outside the usual range of 0 to 200 (ranges that registries of ITP"
                                + " check). Check dose and unit.",
                        "Intravenous immunoglobulin (IVIG) is not usually dosed in µg/kg/week, but in mg/day, mg twice"
                                + " daily, mg/kg/day, g/kg/day. Check the unit.");
    }
}
