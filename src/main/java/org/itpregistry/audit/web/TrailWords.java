package org.itpregistry.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.audit.domain.AuditRow;
import org.itpregistry.audit.domain.AuditRow.ItemChange;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.service.Texts;

/** Says what the trail holds in words: labels for codes and reasons. The trail itself, and its hash, keep the codes. */
@Named
@ApplicationScoped
public class TrailWords {
    /** Prefixes of the texts of columns that hold codes and are no items of the dictionary. */
    private static final Map<String, String> CODED = Map.of(
            "role", "code.Role.",
            "audience", "report.audience.",
            "rhythm", "code.Rhythm.",
            "status", "code.IssueStatus.",
            "scope", "report.cuts.scope.");

    @Inject
    private EntryWords words;

    @Inject
    private Texts texts;

    public String before(AuditRow row, ItemChange change) {
        return say(row.table(), change.labelKey(), change.before());
    }

    public String after(AuditRow row, ItemChange change) {
        return say(row.table(), change.labelKey(), change.after());
    }

    public String role(AuditRow row) {
        return row.role().isEmpty() ? "" : coded("code.Role.", row.role());
    }

    private String say(String table, String labelKey, String text) {
        if (text.isEmpty()) {
            return text;
        }
        Optional<Item<?>> item = form(table).flatMap(form -> form.items().stream()
                .filter(one -> one.labelKey().equals(labelKey))
                .findFirst());
        if (item.isPresent()) {
            return words.cell(item.get(), text);
        }
        if (text.equals("true") || text.equals("false")) {
            return texts.get(text.equals("true") ? "flag.Y" : "flag.N");
        }
        String prefix = CODED.get(labelKey.substring(labelKey.lastIndexOf('.') + 1));
        return prefix == null ? text : coded(prefix, text);
    }

    private String coded(String prefix, String code) {
        return texts.has(prefix + code) ? texts.get(prefix + code) : code;
    }

    private static Optional<Form<?>> form(String table) {
        return Dictionary.FORMS.stream()
                .filter(form -> form.table().equals(table))
                .findFirst();
    }
}
