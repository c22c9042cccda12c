package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.Locale;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.RuleCode;

/** LOCKED: rows that would add to a locked casebook or change it. Rows that are as they are stored may be in the bundle. */
record LockedRows(Sql sql, Reporting reporting) {
    void check(StagedFile file) throws SQLException {
        if (!file.form().kind().concernsPerson()) {
            return;
        }
        boolean ofPerson = file.form().kind() == FormKind.PERSON;
        // A row may be given to another person: it must neither leave a locked one nor come to one.
        String persons = ofPerson ? "l.id" : "l.patient_id, t.patient_id";
        String stored = ofPerson ? "" : "left join " + file.form().table() + " t on t.id = l.id";
        sql.each(
                String.format(
                        Locale.ROOT,
                        """
                select distinct on (l.row_no) l.row_no, p.source_key, c.locked_name, c.locked_at::date, c.lock_reason
                from %s l %s
                join casebook_lock c on c.unlocked_at is null and c.patient_id in (%s)
                join patient p on p.id = c.patient_id
                where l.state <> '%s' order by l.row_no\
                """,
                        file.linkedTable(),
                        stored,
                        persons,
                        Linking.SAME),
                row -> {
                    file.refuse(row.getInt(1));
                    reporting.error(
                            file.form().file(),
                            row.getInt(1),
                            file.form().lead().get(0).column(),
                            RuleCode.LOCKED,
                            "rule.LOCKED",
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5));
                });
    }
}
