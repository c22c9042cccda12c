package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.Locale;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RuleCode;

/**
 * MOVED: rows that name another person, pregnancy or center than the stored ones. They are taken in, and said; only a person
 * stays at its center, because those who may read it would change.
 */
record MovedRows(Sql sql, Reporting reporting) {
    void check(StagedFile file) throws SQLException {
        if (file.form().kind() == FormKind.PERSON) {
            refusePersons(file);
        } else if (file.refersTo(Target.PREGNANCY)) {
            warn(file, Target.PREGNANCY);
        } else if (file.refersTo(Target.PATIENT)) {
            warn(file, Target.PATIENT);
        } else if (file.refersTo(Target.CENTER)) {
            warn(file, Target.CENTER);
        }
    }

    private void refusePersons(StagedFile persons) throws SQLException {
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select l.row_no, c.source_key, s.center_key from %s l join %s s on s.row_no = l.row_no
                join patient t on t.id = l.id join center c on c.id = t.center_id
                where l.center_id <> t.center_id order by l.row_no\
                """,
                        persons.linkedTable(),
                        persons.table()),
                row -> {
                    persons.refuse(row.getInt(1));
                    reporting.error(
                            persons.form().file(),
                            row.getInt(1),
                            "center_id",
                            RuleCode.MOVED,
                            "rule.MOVED.center",
                            row.getString(2),
                            row.getString(3));
                });
    }

    private void warn(StagedFile file, Target target) throws SQLException {
        String named =
                switch (target) {
                    case PREGNANCY -> "pregnancy";
                    case CENTER -> "center";
                    default -> "patient";
                };
        String column = file.form().lead().stream()
                .filter(reference -> reference.target() == target)
                .map(Reference::column)
                .findFirst()
                .orElseThrow();
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select l.row_no, was.source_key, s.%1$s_key from %2$s l join %3$s s on s.row_no = l.row_no
                join %4$s t on t.id = l.id join %1$s was on was.id = t.%1$s_id
                where l.state = '%5$s' and l.%1$s_id <> t.%1$s_id order by l.row_no\
                """,
                        named,
                        file.linkedTable(),
                        file.table(),
                        file.form().table(),
                        Linking.CHANGED),
                row -> reporting.warning(
                        file.form().file(),
                        row.getInt(1),
                        column,
                        RuleCode.MOVED,
                        "rule.MOVED",
                        row.getString(2),
                        row.getString(3)));
    }
}
