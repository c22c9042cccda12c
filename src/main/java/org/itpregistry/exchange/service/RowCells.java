package org.itpregistry.exchange.service;

import org.itpregistry.exchange.domain.KeyForm;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.RuleCode;

/** Reads the cells of the row at which a file stands; a cell that is refused is reported and counts as blank. */
record RowCells(StagedFile file, CsvRows rows, Reporting reporting) {
    /** What a cell holds that erases what is stored; stands in the column of the reasons until rows are linked. */
    static final String CLEAR = "CLEAR";

    private static final String CLEAR_CELL = "~" + CLEAR;
    private static final int LONGEST_KEY = 200;

    /** The key in a column; null when there is none to be used. */
    String key(Reference reference, int column) {
        String text = rows.get(column);
        if (text.isBlank()) {
            if (reference.required()) {
                refuse(reference.column(), RuleCode.REQUIRED, "rule.REQUIRED");
            }
            return null;
        }
        if (text.length() > LONGEST_KEY) {
            refuse(reference.column(), RuleCode.FORMAT, "rule.FORMAT.key", LONGEST_KEY);
            return null;
        }
        KeyForm form = KeyForm.of(text);
        if (form.key() == null) {
            refuse(
                    reference.column(),
                    RuleCode.KEY_FORM,
                    form.messageKey(),
                    form.arguments().toArray());
        }
        return form.key();
    }

    /** Writes the answer in a column, and the reason for none. */
    <T> void item(Item<T> item, int column, CopyText copy) {
        String text = rows.get(column);
        Object value = null;
        Object missing = null;
        if (text.equals(CLEAR_CELL)) {
            missing = cleared(item);
        } else if (item.type() == ItemTypes.DECIMAL && rows.dialect().hasTwoReadings(text)) {
            refuse(item.name(), RuleCode.FORMAT, "rule.FORMAT.twoReadings", text);
        } else {
            Entry<T> entry = entry(item, text);
            T answer = entry.answer().value();
            value = answer == null ? null : item.type().toColumn(answer);
            missing = entry.answer().missing();
        }
        copy.field(value);
        if (!item.isRequired()) {
            copy.field(missing);
        }
    }

    private String cleared(Item<?> item) {
        if (item.isRequired()) {
            refuse(item.name(), RuleCode.REQUIRED, "rule.REQUIRED.reason", CLEAR_CELL);
            return null;
        }
        file.clear(item);
        return CLEAR;
    }

    private <T> Entry<T> entry(Item<T> item, String text) {
        boolean decimal = item.type() == ItemTypes.DECIMAL;
        Entry<T> entry = Entry.read(item, decimal ? rows.dialect().withPoint(text) : text);
        if (entry.isRefused()) {
            refuse(
                    item.name(),
                    entry.broken(),
                    entry.messageKey(),
                    entry.arguments().toArray());
        }
        return entry;
    }

    private void refuse(String column, RuleCode code, String messageKey, Object... arguments) {
        file.refuse(rows.row());
        reporting.error(file.form().file(), rows.row(), column, code, messageKey, arguments);
    }
}
