package org.itpregistry.exchange.service;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemAnswer;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RegistryRecord;

/**
 * The rows of one form family by family: those of the bundle, and those stored that the bundle does not replace. A few at a
 * time are in memory, however many there are.
 */
final class RowCursor implements AutoCloseable {
    private static final int FIRST_ITEM = 7;

    private final Form<?> form;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean more;

    /**
     * A row as the rules see it.
     *
     * @param row line of the file; 0 for a row that is only stored
     * @param link the center of a person, the pregnancy of a newborn; otherwise 0
     */
    record Placed(RegistryRecord record, long patient, int row, long link) {}

    private RowCursor(Sql sql, Form<?> form, String query) throws SQLException {
        this.form = form;
        statement = sql.prepare(query);
        rows = statement.executeQuery();
        more = rows.next();
    }

    /** @param file null when the bundle has no such file */
    static RowCursor ofPersons(Sql sql, Form<?> form, StagedFile file, Long cohort) throws SQLException {
        return new RowCursor(sql, form, query(form, file, cohort));
    }

    /** The stored rows of one family. */
    static RowCursor stored(Sql sql, Form<?> form, long cohort, long family) throws SQLException {
        String where = String.format(
                Locale.ROOT, "where r.cohort_id = %d and r.void_reason is null and f.family = %d", cohort, family);
        return new RowCursor(sql, form, part(form, "0", form.table(), where) + " order by 1, 2, 4");
    }

    /** The rows of a file that belong to no person. */
    static RowCursor ofFile(Sql sql, StagedFile file) throws SQLException {
        return new RowCursor(
                sql,
                file.form(),
                String.format(
                        Locale.ROOT,
                        "select 0, 0, r.row_no, r.id, r.source_key, 0, %s from %s r order by r.row_no",
                        columnsOf(file.form()),
                        file.linkedTable()));
    }

    private static String query(Form<?> form, StagedFile file, Long cohort) {
        List<String> parts = new ArrayList<>();
        String elsewhere = "";
        if (file != null) {
            parts.add(part(form, "row_no", file.linkedTable(), ""));
            elsewhere = String.format(
                    Locale.ROOT, " and not exists (select from %s l where l.id = r.id)", file.linkedTable());
        }
        if (cohort != null || parts.isEmpty()) {
            parts.add(part(
                    form,
                    "0",
                    form.table(),
                    String.format(
                            Locale.ROOT, "where r.cohort_id = %s and r.void_reason is null%s", cohort, elsewhere)));
        }
        return String.join(" union all ", parts) + " order by 1, 2, 4";
    }

    private static String part(Form<?> form, String row, String table, String where) {
        String patient = form.kind() == FormKind.PERSON ? "r.id" : "r.patient_id";
        String link = form.kind() == FormKind.PERSON
                ? "r.center_id"
                : form.refersTo(Target.PREGNANCY) ? "r.pregnancy_id" : "0";
        return String.format(
                Locale.ROOT,
                "select f.family, %s, %s, r.id, r.source_key, %s, %s from %s r join %s f on f.id = %s %s",
                patient,
                row,
                link,
                columnsOf(form),
                table,
                Families.TABLE,
                patient,
                where);
    }

    private static String columnsOf(Form<?> form) {
        List<String> columns = new ArrayList<>();
        StagedFile.columns(form.items()).forEach(column -> columns.add("r." + column));
        return String.join(", ", columns);
    }

    /** The family at which the cursor stands; null at the end. */
    Long family() throws SQLException {
        return more ? rows.getLong(1) : null;
    }

    Placed take() throws SQLException {
        RegistryRecord row = form.blank();
        row.identify(rows.getLong(4));
        // A row whose key was refused is judged all the same, so that one check tells everything.
        row.nameKey(Objects.requireNonNullElse(rows.getString(5), ""));
        int column = FIRST_ITEM;
        for (Item<?> item : form.items()) {
            put(row, item, column);
            column += item.isRequired() ? 1 : 2;
        }
        var placed = new Placed(row, rows.getLong(2), rows.getInt(3), rows.getLong(6));
        more = rows.next();
        return placed;
    }

    private <T> void put(RegistryRecord row, Item<T> item, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value != null) {
            row.put(item, ItemAnswer.of(item.type().fromColumn(value)));
        } else if (!item.isRequired()) {
            String reason = rows.getString(column + 1);
            if (reason != null) {
                row.put(item, ItemAnswer.missing(MissingReason.valueOf(reason)));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
