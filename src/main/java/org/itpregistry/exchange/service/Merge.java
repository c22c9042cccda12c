package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.Refusal;

/** Stores linked rows: new ones are inserted, changed ones updated, the same left alone. */
record Merge(Sql sql, long cohort) {
    static FileCount count(Sql sql, StagedFile file) throws SQLException {
        long[] states = new long[4];
        sql.each(
                String.format(Locale.ROOT, "select state, count(*), sum(kept) from %s group by 1", file.linkedTable()),
                row -> {
                    int place =
                            switch (row.getString(1)) {
                                case Linking.NEW -> 0;
                                case Linking.CHANGED -> 1;
                                default -> 2;
                            };
                    states[place] = row.getLong(2);
                    states[3] += row.getLong(3);
                });
        return new FileCount(file.rows(), states[0], states[1], states[2], 0, states[3], file.skipped());
    }

    /** @throws Refusal when somebody changed one of the rows while the bundle was being checked */
    void store(StagedFile file, FileCount expected) throws SQLException {
        Form<?> form = file.form();
        List<String> columns = written(file);
        if (expected.inserted() > 0) {
            String own = form.kind().isGlobal() ? "" : ", cohort_id";
            sql.run(String.format(
                    Locale.ROOT,
                    "insert into %s (id, version, source_key%s, %s) select id, 1, source_key%s, %s from %s where state = '%s'",
                    form.table(),
                    own,
                    String.join(", ", columns),
                    own.isEmpty() ? "" : ", " + cohort,
                    String.join(", ", columns),
                    file.linkedTable(),
                    Linking.NEW));
        }
        if (expected.updated() > 0) {
            List<String> changes =
                    columns.stream().map(column -> column + " = l." + column).toList();
            int updated = sql.run(String.format(
                    Locale.ROOT,
                    """
                    update %s t set version = t.version + 1, %s from %s l
                    where l.id = t.id and l.state = '%s' and t.version = l.stored_version and t.void_reason is null\
                    """,
                    form.table(),
                    String.join(", ", changes),
                    file.linkedTable(),
                    Linking.CHANGED));
            if (updated != expected.updated()) {
                throw new Refusal("exchange.changedMeanwhile");
            }
        }
    }

    /** The warnings of this import replace all that stood on the persons. */
    void storeFindings() throws SQLException {
        sql.run(String.format(
                Locale.ROOT, "delete from finding where patient_id in (select id from %s)", Families.TABLE));
        sql.run(String.format(
                Locale.ROOT,
                """
            insert into finding (cohort_id, center_id, patient_id, form, source_key, item, code, message_key, arguments,
                                 error)
            select %d, center_id, patient_id, form, source_key, item, code, message_key, arguments, error from %s\
            """,
                cohort,
                Judging.FINDINGS));
    }

    private static List<String> written(StagedFile file) {
        List<String> columns = new ArrayList<>();
        if (file.refersTo(Target.PATIENT)) {
            columns.add("patient_id");
        }
        if (file.refersTo(Target.PATIENT) || file.refersTo(Target.CENTER)) {
            columns.add("center_id");
        }
        if (file.refersTo(Target.PREGNANCY)) {
            columns.add("pregnancy_id");
        }
        columns.addAll(StagedFile.columns(file.layout().items()));
        return columns;
    }
}
