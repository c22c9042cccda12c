package org.itpregistry.exchange.service;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itpregistry.exchange.domain.BrokenBundle;
import org.itpregistry.exchange.domain.Bundle;
import org.itpregistry.exchange.domain.BundleLimits;
import org.itpregistry.exchange.domain.KeyShape;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.RuleCode;

/** Reads the files of a bundle, cell by cell through the dictionary, into temporary tables of the transaction. */
final class Staging {
    private final Sql sql;
    private final Reporting reporting;
    private final JobProgress progress;

    Staging(Sql sql, Reporting reporting, JobProgress progress) {
        this.sql = sql;
        this.reporting = reporting;
        this.progress = progress;
    }

    StagedFile load(Bundle bundle, Form<?> form) throws IOException, SQLException {
        progress.at(form.file());
        try (CsvRows rows = CsvRows.of(() -> bundle.open(form.file()), BundleLimits.USUAL)) {
            if (!rows.next()) {
                throw new BrokenBundle("rule.FORMAT.empty");
            }
            Header header = Header.of(form, cells(rows));
            StagedFile file = begin(form, header, rows);
            if (!file.isBroken()) {
                copy(file, header, rows);
            }
            return file.readAs(words(header, rows));
        } catch (BrokenBundle problem) {
            reporting.broken(form.file(), 1, problem);
            return StagedFile.broken(form);
        }
    }

    private StagedFile begin(Form<?> form, Header header, CsvRows rows) throws SQLException {
        for (Header.Mistake mistake : header.mistakes()) {
            reporting.error(
                    form.file(),
                    rows.row(),
                    mistake.column(),
                    RuleCode.FORMAT,
                    mistake.messageKey(),
                    mistake.arguments().toArray());
        }
        if (!header.mistakes().isEmpty()) {
            return StagedFile.broken(form);
        }
        var file = new StagedFile(header.layout());
        sql.run(String.format(
                Locale.ROOT, "create temporary table %s (%s) on commit drop", file.table(), file.definition()));
        return file;
    }

    private static List<String> words(Header header, CsvRows rows) {
        List<String> words = new ArrayList<>(rows.dialect().words());
        words.addAll(header.words());
        if (rows.blank() > 0) {
            words.add("exchange.readAs.blankRows");
        }
        return words;
    }

    private void copy(StagedFile file, Header header, CsvRows rows) throws IOException, SQLException {
        try (CopyText copy = CopyText.into(sql.connection(), file.table())) {
            var cells = new RowCells(file, rows, reporting);
            while (next(file, rows)) {
                file.read();
                progress.row();
                if (hasItsCells(file, header, rows)) {
                    stage(file, header, rows, cells, copy);
                }
            }
        }
        sql.run("analyze " + file.table());
    }

    private boolean hasItsCells(StagedFile file, Header header, CsvRows rows) {
        List<Integer> unnamed = header.unnamed(rows);
        int last = unnamed.isEmpty() ? rows.size() : unnamed.get(unnamed.size() - 1);
        if (last < header.width() && unnamed.isEmpty() || last > header.width() && !unnamed.isEmpty()) {
            refuse(file, rows.row(), "rule.FORMAT.columns", last, header.width());
            return false;
        }
        if (!unnamed.isEmpty()) {
            refuse(file, rows.row(), "rule.FORMAT.unnamed", unnamed.get(0));
            return false;
        }
        return true;
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

    private static void stage(StagedFile file, Header header, CsvRows rows, RowCells cells, CopyText copy)
            throws IOException {
        copy.field(file.stage());
        copy.field(rows.row());
        List<Reference> lead = file.form().lead();
        String own = cells.key(lead.get(0), header.column(0));
        if (!file.refersTo(Reference.Target.SELF)) {
            copy.field(own);
        }
        copy.field(own == null ? null : KeyShape.look(own));
        copy.field(own == null ? null : KeyShape.number(own));
        copy.field(own);
        for (int place = 1; place < lead.size(); place++) {
            copy.field(cells.key(lead.get(place), header.column(place)));
        }
        List<Item<?>> items = file.layout().items();
        for (int i = 0; i < items.size(); i++) {
            cells.item(items.get(i), header.column(lead.size() + i), copy);
        }
        copy.endRow();
    }

    private void refuse(StagedFile file, int row, String messageKey, Object... arguments) {
        file.refuse(row);
        reporting.error(file.form().file(), row, "", RuleCode.FORMAT, messageKey, arguments);
    }

    private static List<String> cells(CsvRows rows) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(rows.get(i));
        }
        return cells;
    }
}
