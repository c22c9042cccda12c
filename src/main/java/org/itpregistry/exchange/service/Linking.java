package org.itpregistry.exchange.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference.Target;

/**
 * Gives each staged row the id it has or will have, the ids of what it refers to, and its state: I is new, U differs from
 * what is stored, N does not. Items that the file does not have are taken from the stored row, and so are blank cells unless
 * they are to erase; a center that is stored stays as it is.
 *
 * @param cohort id of the stored cohort, whose rows are compared; null when the cohort is new
 * @param reserving whether new ids are drawn from the sequence; a check numbers far below zero instead, in the same order
 */
record Linking(Sql sql, Long cohort, boolean reserving, Blanks blanks) {
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
                "s.look",
                "s.number",
                "t.version as stored_version",
                state(file) + " as state",
                kept(file) + " as kept"));
        columns.addAll(references(file));
        for (Item<?> item : file.layout().items()) {
            Iterator<String> answer = answer(file, item).iterator();
            StagedFile.columns(List.of(item)).forEach(column -> columns.add(answer.next() + " as " + column));
        }
        StagedFile.columns(file.layout().absent()).forEach(column -> columns.add("t." + column));
        return columns;
    }

    /** What a row will hold of an item: the value, and the reason for none where there may be one. */
    private List<String> answer(StagedFile file, Item<?> item) {
        if (file.form().kind() == FormKind.CENTER) {
            return StagedFile.columns(List.of(item)).stream()
                    .map(column ->
                            String.format(Locale.ROOT, "case when t.id is null then s.%1$s else t.%1$s end", column))
                    .toList();
        }
        if (item.isRequired()) {
            return List.of("s." + item.name());
        }
        String missing = "s." + item.missingColumn();
        String reason =
                file.clears(item) ? String.format(Locale.ROOT, "nullif(%s, '%s')", missing, RowCells.CLEAR) : missing;
        if (!keepsBlanks(file)) {
            return List.of("s." + item.name(), reason);
        }
        String stays = "case when %s then t.%s else %s end";
        String blank = isLeftBlank(item);
        return List.of(
                String.format(Locale.ROOT, stays, blank, item.name(), "s." + item.name()),
                String.format(Locale.ROOT, stays, blank, item.missingColumn(), reason));
    }

    /** Whether there may be something stored that a blank cell keeps. */
    private boolean keepsBlanks(StagedFile file) {
        return blanks == Blanks.KEEP && (cohort != null || file.form().kind().isGlobal());
    }

    /** A blank beside a new value of what it qualifies means what a blank means: below nothing, nothing wrong with it. */
    private static String isLeftBlank(Item<?> item) {
        String blank = String.format(Locale.ROOT, "s.%s is null and s.%s is null", item.name(), item.missingColumn());
        return item.qualified() == null
                ? blank
                : blank
                        + String.format(
                                Locale.ROOT,
                                " and t.%1$s is not distinct from s.%1$s",
                                item.qualified().name());
    }

    /** How many cells of the row are blank and leave something stored as it is. */
    private String kept(StagedFile file) {
        if (!keepsBlanks(file) || file.form().kind() == FormKind.CENTER) {
            return "0";
        }
        List<String> cells = new ArrayList<>(List.of("0"));
        for (Item<?> item : file.layout().items()) {
            if (!item.isRequired()) {
                cells.add(String.format(
                        Locale.ROOT,
                        "(%s and (t.%s is not null or t.%s is not null))::int",
                        isLeftBlank(item),
                        item.name(),
                        item.missingColumn()));
            }
        }
        return "case when t.id is null then 0 else " + String.join(" + ", cells) + " end";
    }

    private List<String> references(StagedFile file) {
        List<String> references = new ArrayList<>();
        if (file.refersTo(Target.PATIENT)) {
            references.addAll(List.of("p.id as patient_id", "p.center_id"));
        }
        if (file.refersTo(Target.CENTER)) {
            references.add(center(file) + " as center_id");
        }
        if (file.refersTo(Target.PREGNANCY)) {
            references.add("g.id as pregnancy_id");
        }
        return references;
    }

    /** A file whose rows may lack a center: a blank leaves the stored one. */
    private String center(StagedFile file) {
        boolean optional = file.form().lead().stream()
                .anyMatch(reference -> reference.target() == Target.CENTER && !reference.required());
        return optional && keepsBlanks(file) ? "case when s.center_key is null then t.center_id else c.id end" : "c.id";
    }

    private String state(StagedFile file) {
        if (file.form().kind() == FormKind.CENTER) {
            return String.format(Locale.ROOT, "case when t.id is null then '%s' else '%s' end", NEW, SAME);
        }
        List<String> stored = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Item<?> item : file.layout().items()) {
            StagedFile.columns(List.of(item)).forEach(column -> stored.add("t." + column));
            read.addAll(answer(file, item));
        }
        if (file.refersTo(Target.PATIENT)) {
            stored.add("t.patient_id");
            read.add("p.id");
        } else if (file.refersTo(Target.CENTER)) {
            stored.add("t.center_id");
            read.add(center(file));
        }
        if (file.refersTo(Target.PREGNANCY)) {
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
        if (!form.kind().isGlobal()) {
            from.append(cohort == null ? " and false" : " and t.void_reason is null and t.cohort_id = " + cohort);
        }
        if (file.refersTo(Target.CENTER)) {
            from.append(" left join key_center c on c.source_key = s.center_key");
        }
        if (file.refersTo(Target.PATIENT)) {
            from.append(" left join key_patient p on p.source_key = s.patient_key");
        }
        if (file.refersTo(Target.PREGNANCY)) {
            from.append(" left join key_pregnancy g on g.source_key = s.pregnancy_key");
        }
        return from.toString();
    }

    private static String ids(StagedFile file) {
        return "ids_" + file.form().table();
    }
}
