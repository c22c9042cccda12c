package org.itpregistry.audit.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.itpregistry.audit.domain.AuditRow.ItemChange;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.Form;

/** Reads the images of a row before and after a change as changes of items, in the order of the form. */
public final class ChangedItems {
    private static final String MISSING = "_missing";
    // These say where a row belongs, not what it says.
    private static final Set<String> TECHNICAL =
            Set.of("id", "version", "cohort_id", "center_id", "patient_id", "pregnancy_id", "user_id");

    private ChangedItems() {}

    /**
     * @param table name of the table
     * @param before changed columns with their old values; empty for an insert
     * @param after changed columns with their new values; empty for a delete
     */
    public static List<ItemChange> of(String table, JsonObject before, JsonObject after) {
        Map<String, String> old = texts(before);
        Map<String, String> now = texts(after);
        Set<String> columns = new TreeSet<>(old.keySet());
        columns.addAll(now.keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (String column : inOrder(table, columns)) {
            changes.add(
                    new ItemChange(label(table, column), old.getOrDefault(column, ""), now.getOrDefault(column, "")));
        }
        return changes;
    }

    private static Map<String, String> texts(JsonObject image) {
        Map<String, String> texts = new LinkedHashMap<>();
        image.forEach((column, value) -> {
            if (TECHNICAL.contains(column) || value == JsonValue.NULL) {
                return;
            }
            String text = value instanceof JsonString string ? string.getString() : value.toString();
            if (column.endsWith(MISSING)) {
                texts.put(column.substring(0, column.length() - MISSING.length()), "~" + text);
            } else {
                texts.putIfAbsent(column, text);
            }
        });
        return texts;
    }

    private static List<String> inOrder(String table, Set<String> columns) {
        List<String> ordered = new ArrayList<>();
        form(table).ifPresent(form -> form.items().forEach(item -> {
            if (columns.remove(item.name())) {
                ordered.add(item.name());
            }
        }));
        ordered.addAll(columns);
        return ordered;
    }

    private static String label(String table, String column) {
        return form(table)
                .flatMap(form -> form.item(column))
                .map(item -> item.labelKey())
                .orElse("audit.column." + column);
    }

    private static Optional<Form<?>> form(String table) {
        return Dictionary.FORMS.stream()
                .filter(form -> form.table().equals(table))
                .findFirst();
    }
}
