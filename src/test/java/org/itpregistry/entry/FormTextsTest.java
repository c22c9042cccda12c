package org.itpregistry.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.junit.jupiter.api.Test;

class FormTextsTest {
    private static final Set<String> TEXTS = ResourceBundle.getBundle("org.itpregistry.text.forms", Locale.ENGLISH)
            .keySet();

    @Test
    void every_form_section_item_unit_and_code_has_a_text() {
        assertThat(TEXTS).containsAll(needed());
    }

    @Test
    void no_text_is_left_over() {
        Set<String> left = new TreeSet<>(TEXTS);
        left.removeAll(needed());
        left.removeAll(needed().stream().map(key -> key + ".help").collect(Collectors.toSet()));
        assertThat(left).isEmpty();
    }

    private static List<String> needed() {
        List<String> keys = new ArrayList<>();
        addCodes(keys, MissingReason.class.getSimpleName(), List.of(MissingReason.values()));
        for (Form<?> form : Dictionary.FORMS) {
            keys.add("form." + form.name());
            keys.add("form." + form.name() + ".one");
            form.items().forEach(item -> addItem(keys, item));
        }
        return keys;
    }

    private static void addItem(List<String> keys, Item<?> item) {
        keys.add(item.labelKey());
        keys.add("section." + item.form().name() + "." + (item.section().isEmpty() ? "main" : item.section()));
        if (!item.unit().isEmpty()) {
            keys.add("unit." + item.unit());
        }
        if (item.type() instanceof CodeType<?> type) {
            addCodes(keys, type.list().getSimpleName(), type.codes());
        }
        if (item.type() instanceof CodesType<?> type) {
            addCodes(keys, type.list().getSimpleName(), type.codes());
        }
    }

    private static void addCodes(List<String> keys, String list, List<?> codes) {
        codes.forEach(code -> keys.add("code." + list + "." + code));
    }
}
