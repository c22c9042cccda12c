package org.itpregistry.entry.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.domain.RuleCode;

/** A form as it lies before somebody: a field for each item of one row. */
public class FormSheet implements Serializable {
    private final String form;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    public FormSheet(Form<?> form) {
        this.form = form.name();
        form.items().forEach(item -> fields.put(item.name(), new FormField(item)));
    }

    /** A sheet that shows a row. */
    public static FormSheet of(RegistryRecord row) {
        var sheet = new FormSheet(row.form());
        sheet.showAll(row);
        return sheet;
    }

    public void showAll(RegistryRecord row) {
        row.form().items().forEach(item -> show(row, item));
    }

    private <T> void show(RegistryRecord row, Item<T> item) {
        field(item).show(item, row.get(item));
    }

    /** Shows one answer of a row in place of what is typed. */
    void show(RegistryRecord row, String item) {
        show(row, row.form().item(item).orElseThrow());
    }

    /** Puts what is typed into a row of the form; what cannot be read is left blank there, and found. */
    public void enter(RegistryRecord row, Findings findings) {
        row.form().items().forEach(item -> enter(row, item, findings));
    }

    private <T> void enter(RegistryRecord row, Item<T> item, Findings findings) {
        FormField field = field(item);
        if (field.isContradictory()) {
            findings.error(row, item, RuleCode.FORMAT, "valueAndReason");
        } else if (field.reading().isOpen() && field.getReason().isEmpty()) {
            findings.error(
                    row, item, RuleCode.FORMAT, "readings", field.getText().strip());
        } else {
            Entry.enter(row, item, cell(item), findings);
        }
    }

    /** What is entered for an item, in the notation of a cell. */
    protected String cell(Item<?> item) {
        return field(item).cell();
    }

    /** Everything that is typed, to tell whether the same is sent again. */
    public String content() {
        return fields.values().stream()
                .map(field -> field.getName() + "=" + field.getText() + field.getReason())
                .collect(Collectors.joining("\n"));
    }

    /** Puts each finding about the row at its field, in words; returns those that are about something else. */
    public List<EntryFinding> place(RegistryRecord row, List<EntryFinding> findings, EntryWords words) {
        fields.values().forEach(FormField::forget);
        List<EntryFinding> elsewhere = new ArrayList<>();
        for (EntryFinding finding : findings) {
            if (isAbout(row, finding)) {
                FormField field = fieldFor(finding.column());
                (finding.error() ? field.getErrors() : field.getWarnings()).add(words.of(finding));
            } else {
                elsewhere.add(finding);
            }
        }
        return elsewhere;
    }

    private boolean isAbout(RegistryRecord row, EntryFinding finding) {
        return finding.form().equals(form)
                && (finding.sourceKey() == null || finding.sourceKey().equals(row.sourceKey()))
                && fields.containsKey(finding.column());
    }

    public Form<?> form() {
        return Dictionary.form(form).orElseThrow();
    }

    /** The field at which a finding about a column shows. */
    protected FormField fieldFor(String column) {
        return fields.get(column);
    }

    public FormField field(Item<?> item) {
        return fields.get(item.name());
    }

    public Map<String, FormField> getFields() {
        return fields;
    }

    /** The fields with errors, in the order of the form. */
    public List<FormField> getWrong() {
        return fields.values().stream()
                .filter(field -> !field.getErrors().isEmpty())
                .toList();
    }

    /** What stands in the fields now was laid there before; nobody has typed anything. */
    public void markUntouched() {
        fields.values().forEach(FormField::markUntouched);
    }

    public boolean isUntouched() {
        return fields.values().stream().noneMatch(FormField::isChanged);
    }
}
