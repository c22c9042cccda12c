package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.itpregistry.center.domain.Center;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.pregnancy.domain.Neonate;

/**
 * Gives each staged row the id it has or will have, the ids of what it refers to, and its state: I is new, U differs from
 * what is stored, N does not. Items that the file does not have are taken from the stored row.
 *
 * @param cohort id of the stored cohort, whose rows are compared; null when the cohort is new
 * @param reserving whether new ids are drawn from the sequence; a check numbers far below zero instead, in the same order
 */
record Linking(Sql sql, Long cohort, boolean reserving) {
    /** As many ids as one step of the sequence stands for; JPA draws from the same sequence. */
    private static final int BLOCK = 50;

    static final String NEW = "I";
    static final String CHANGED = "U";
    static final String SAME = "N";

    void link(StagedFile file) throws SQLException {
        Form<?> form = file.form();
        if (reserving) {
            sql.run(String.format(
                    Locale.ROOT, "create temporary table %s (block integer, top bigint) on commit drop", ids(file)));
            sql.run(
                    String.format(
                            Locale.ROOT,
                            "insert into %s select g, nextval('record_id') from generate_series(0, ?) g",
                            ids(file)),
                    Math.max(0, file.staged() - 1) / BLOCK);
        }
        sql.run(String.format(
                Locale.ROOT,
                "create temporary table %s on commit drop as select %s from %s",
                file.linkedTable(),
                String.join(", ", columns(file)),
                from(file, form)));
        sql.run("analyze " + file.linkedTable());
    }

    private List<String> columns(StagedFile file) {
        String fresh = reserving
                ? String.format(Locale.ROOT, "i.top - %d + (s.ordinal - 1) %% %d", BLOCK - 1, BLOCK)
                : "s.ordinal - 2000000000";
        List<String> columns = new ArrayList<>(List.of(
                "s.row_no",
                "s.source_key",
                String.format(Locale.ROOT, "coalesce(t.id, %s)::bigint as id", fresh),
                "t.version as stored_version",
                state(file) + " as state"));
        columns.addAll(references(file));
        StagedFile.columns(file.layout().items()).forEach(column -> columns.add("s." + column));
        StagedFile.columns(file.layout().absent()).forEach(column -> columns.add("t." + column));
        return columns;
    }

    private static List<String> references(StagedFile file) {
        List<String> references = new ArrayList<>();
        if (file.refersTo(Target.PATIENT)) {
            references.addAll(List.of("p.id as patient_id", "p.center_id"));
        }
        if (file.refersTo(Target.CENTER)) {
            references.add("c.id as center_id");
        }
        if (file.form() == Neonate.FORM) {
            references.add("g.id as pregnancy_id");
        }
        return references;
    }

    private static String state(StagedFile file) {
        List<String> stored = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Item<?> item : file.layout().items()) {
            for (String column : StagedFile.columns(List.of(item))) {
                stored.add("t." + column);
                read.add("s." + column);
            }
        }
        if (file.refersTo(Target.PATIENT)) {
            stored.add("t.patient_id");
            read.add("p.id");
        } else if (file.refersTo(Target.CENTER)) {
            stored.add("t.center_id");
            read.add("c.id");
        }
        if (file.form() == Neonate.FORM) {
            stored.add("t.pregnancy_id");
            read.add("g.id");
        }
        return String.format(
                Locale.ROOT,
                "case when t.id is null then '%s' when (%s) is distinct from (%s) then '%s' else '%s' end",
                NEW,
                String.join(", ", stored),
                String.join(", ", read),
                CHANGED,
                SAME);
    }

    private String from(StagedFile file, Form<?> form) {
        StringBuilder from = new StringBuilder(file.table()).append(" s");
        if (reserving) {
            from.append(
                    String.format(Locale.ROOT, " left join %s i on i.block = (s.ordinal - 1) / %d", ids(file), BLOCK));
        }
        from.append(String.format(Locale.ROOT, " left join %s t on t.source_key = s.source_key", form.table()));
        if (!isGlobal(form)) {
            from.append(cohort == null ? " and false" : " and t.void_reason is null and t.cohort_id = " + cohort);
        }
        if (file.refersTo(Target.CENTER)) {
            from.append(" left join key_center c on c.source_key = s.center_key");
        }
        if (file.refersTo(Target.PATIENT)) {
            from.append(" left join key_patient p on p.source_key = s.patient_key");
        }
        if (file.form() == Neonate.FORM) {
            from.append(" left join key_pregnancy g on g.source_key = s.pregnancy_key");
        }
        return from.toString();
    }

    /** Cohorts and centers have keys of their own; all others are keyed inside a cohort. */
    static boolean isGlobal(Form<?> form) {
        return form == Cohort.FORM || form == Center.FORM;
    }

    private static String ids(StagedFile file) {
        return "ids_" + file.form().table();
    }
}
