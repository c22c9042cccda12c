package org.itpregistry.exchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.CsvRows;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.exchange.domain.Progress;
import org.itpregistry.platform.domain.Entry;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.RuleCode;

/** Reads the files of a bundle, cell by cell through the dictionary, into temporary tables of the transaction. */
final class Staging {
    private static final int LONGEST_KEY = 200;

    private final Sql sql;
    private final Reporting reporting;
    private final Progress progress;

    Staging(Sql sql, Reporting reporting, Progress progress) {
        this.sql = sql;
        this.reporting = reporting;
        this.progress = progress;
    }

    StagedFile load(Bundle bundle, Form<?> form) throws IOException, SQLException {
        progress.at(form.file());
        int row = 1;
        try (InputStream in = bundle.open(form.file());
                CsvRows rows = CsvRows.of(in, BundleLimits.USUAL)) {
            if (!rows.next()) {
                throw new BrokenBundle("rule.FORMAT.empty");
            }
            StagedFile file = begin(form, header(rows));
            if (!file.isBroken()) {
                copy(file, rows);
            }
            return file;
        } catch (BrokenBundle problem) {
            reporting.broken(form.file(), row, problem);
            return StagedFile.broken(form);
        }
    }

    private StagedFile begin(Form<?> form, List<String> header) throws SQLException {
        List<Layout.Mistake> mistakes = Layout.mistakes(form, header);
        for (Layout.Mistake mistake : mistakes) {
            reporting.error(
                    form.file(),
                    1,
                    mistake.column(),
                    RuleCode.FORMAT,
                    mistake.messageKey(),
                    mistake.arguments().toArray());
        }
        if (!mistakes.isEmpty()) {
            return StagedFile.broken(form);
        }
        int prescribed = Layout.prescribed(form).size();
        var file = new StagedFile(Layout.withFurther(form, header.subList(prescribed, header.size())));
        sql.run(String.format(
                Locale.ROOT, "create temporary table %s (%s) on commit drop", file.table(), file.definition()));
        return file;
    }

    private void copy(StagedFile file, CsvRows rows) throws IOException, SQLException {
        try (CopyText copy = CopyText.into(sql.connection(), file.table())) {
            while (next(file, rows)) {
                file.read();
                progress.rowRead();
                if (rows.size() != file.layout().size()) {
                    refuse(
                            file,
                            rows.row(),
                            "",
                            "rule.FORMAT.columns",
                            rows.size(),
                            file.layout().size());
                } else {
                    stage(file, rows, copy);
                }
            }
        }
        sql.run("analyze " + file.table());
    }

    /** The rows that were read before a file broke off stay, so that what refers to them is not reported too. */
    private boolean next(StagedFile file, CsvRows rows) throws IOException {
        try {
            return rows.next();
        } catch (BrokenBundle problem) {
            reporting.broken(file.form().file(), rows.row(), problem);
            file.breakOff();
            return false;
        }
    }

    private void stage(StagedFile file, CsvRows rows, CopyText copy) throws IOException {
        copy.field(file.stage());
        copy.field(rows.row());
        List<Reference> lead = file.form().lead();
        if (!file.refersTo(Reference.Target.SELF)) {
            copy.field(key(file, rows, 0, false));
        }
        for (int column = 0; column < lead.size(); column++) {
            copy.field(key(file, rows, column, true));
        }
        List<Item<?>> items = file.layout().items();
        for (int i = 0; i < items.size(); i++) {
            item(file, rows.row(), items.get(i), rows.get(lead.size() + i), copy);
        }
        copy.endRow();
    }

    private String key(StagedFile file, CsvRows rows, int column, boolean report) {
        Reference reference = file.form().lead().get(column);
        String key = rows.get(column);
        if (key.isEmpty()) {
            if (report && reference.required()) {
                refuse(file, rows.row(), reference.column(), RuleCode.REQUIRED, "rule.REQUIRED");
            }
            return null;
        }
        boolean printable = key.length() <= LONGEST_KEY && key.chars().noneMatch(Character::isISOControl);
        if (!printable || key.isBlank()) {
            if (report) {
                refuse(file, rows.row(), reference.column(), "rule.FORMAT.key", LONGEST_KEY);
            }
            return null;
        }
        return key;
    }

    private <T> void item(StagedFile file, int row, Item<T> item, String text, CopyText copy) {
        Entry<T> entry = Entry.read(item, text);
        if (entry.isRefused()) {
            refuse(
                    file,
                    row,
                    item.name(),
                    entry.broken(),
                    entry.messageKey(),
                    entry.arguments().toArray());
        }
        T value = entry.answer().value();
        copy.field(value == null ? null : item.type().toColumn(value));
        if (!item.isRequired()) {
            copy.field(entry.answer().missing());
        }
    }

    private void refuse(StagedFile file, int row, String column, String messageKey, Object... arguments) {
        refuse(file, row, column, RuleCode.FORMAT, messageKey, arguments);
    }

    private void refuse(
            StagedFile file, int row, String column, RuleCode code, String messageKey, Object... arguments) {
        file.refuse(row);
        reporting.error(file.form().file(), row, column, code, messageKey, arguments);
    }

    private static List<String> header(CsvRows rows) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            header.add(rows.get(i));
        }
        return header;
    }
}
