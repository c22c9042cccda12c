package org.itpregistry.cut.service;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.job.domain.JobProgress;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference.Target;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Copies the rows of a cohort as a data cut keeps them: every item with its reason for missing, keys instead of ids, sorted
 * by center, person and key as bytes. So equal data make equal bytes, in whichever database they lie.
 */
final class FrozenRows {
    private static final String OF_NO_CENTER = "0";
    private static final String NOTHING = "''";

    private final Connection connection;
    private final long cohort;
    private final Optional<Set<Long>> persons;
    private final JobProgress progress;
    private final Map<String, String> centers = new HashMap<>(Map.of(OF_NO_CENTER, ""));

    /** @param persons the ids of those who go in; empty for all */
    FrozenRows(Connection connection, long cohort, Optional<Set<Long>> persons, JobProgress progress) {
        this.connection = connection;
        this.cohort = cohort;
        this.persons = persons;
        this.progress = progress;
    }

    void copyTo(CutSpool spool) throws SQLException, IOException {
        findCenters();
        for (Form<?> form : Dictionary.FORMS) {
            progress.at(form.name());
            copy(form, spool);
        }
        for (String list : FrozenLists.KEPT) {
            spool.begin(list, FrozenLists.COLUMNS);
            stream(FrozenLists.rows(list), spool);
        }
        spool.endPart();
    }

    private void findCenters() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '64MB'"); // the sorting of millions of counts
            try (ResultSet rows = statement.executeQuery("select id, source_key from center")) {
                while (rows.next()) {
                    centers.put(rows.getString(1), rows.getString(2));
                }
            }
        }
    }

    private void copy(Form<?> form, CutSpool spool) throws SQLException, IOException {
        // By name, in the order of the selection; the center's id in front stays outside of the rows.
        List<String> names = new ArrayList<>(List.of("person", "key"));
        List<String> columns = new ArrayList<>(List.of(personOf(form), "r.source_key"));
        for (Item<?> item : form.items()) {
            names.add(item.name());
            columns.add("r." + item.name());
            if (!item.isRequired()) {
                names.add(item.missingColumn());
                columns.add("r." + item.missingColumn());
            }
        }
        if (form.kind() == FormKind.PERSON) {
            names.addAll(List.of("center", "cohort"));
            columns.addAll(List.of("c.source_key", "(select h.source_key from cohort h where h.id = r.cohort_id)"));
        } else if (form.refersTo(Target.PREGNANCY)) {
            names.add("pregnancy");
            columns.add("(select g.source_key from pregnancy g where g.id = r.pregnancy_id)");
        }
        spool.begin(form.name(), names);
        // COPY takes no parameters: whatever stands in the text comes from the dictionary or is a number.
        stream(
                String.format(
                        Locale.ROOT,
                        "copy (select %s, %s from %s order by %s) to stdout",
                        centerOf(form),
                        String.join(", ", columns),
                        rowsOf(form),
                        orderOf(form)),
                spool);
    }

    private void stream(String sql, CutSpool spool) throws SQLException, IOException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
        try {
            for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                int tab = 0;
                while (line[tab] != '\t') {
                    tab++;
                }
                spool.add(
                        centers.get(new String(line, 0, tab, java.nio.charset.StandardCharsets.US_ASCII)),
                        line,
                        tab + 1);
                progress.row();
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static String personOf(Form<?> form) {
        return form.kind().concernsPerson() ? "p.source_key" : NOTHING;
    }

    private static String centerOf(Form<?> form) {
        return form.kind().concernsPerson() || form.kind() == FormKind.OF_CENTER
                ? "coalesce(c.id, 0)"
                : form.kind() == FormKind.CENTER ? "r.id" : OF_NO_CENTER;
    }

    private String rowsOf(Form<?> form) {
        String rows = form.table() + " r ";
        if (form.kind() == FormKind.COHORT) {
            return rows + "where r.id = " + cohort;
        }
        if (form.kind() == FormKind.CENTER) {
            return rows
                    + String.format(
                            Locale.ROOT,
                            """
                    where r.id in (select d.center_id from center_denominator d where d.cohort_id = %1$d and d.void_reason is null
                                   union select p.center_id from patient p where p.cohort_id = %1$d and p.void_reason is null%2$s)""",
                            cohort,
                            chosen());
        }
        String kept = " where r.cohort_id = " + cohort + " and r.void_reason is null";
        if (form.kind() == FormKind.OF_COHORT) {
            return rows + kept;
        }
        if (form.kind() == FormKind.OF_CENTER) {
            return rows + "left join center c on c.id = r.center_id" + kept;
        }
        String person = form.kind() == FormKind.PERSON ? "r.id" : "r.patient_id";
        return rows + "join patient p on p.id = " + person + " join center c on c.id = p.center_id" + kept
                + " and p.void_reason is null" + chosen();
    }

    private String chosen() {
        return persons.map(ids -> " and p.id = any ('{"
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + "}')")
                .orElse("");
    }

    private static String orderOf(Form<?> form) {
        String center = form.kind().concernsPerson() || form.kind() == FormKind.OF_CENTER
                ? "c.source_key collate \"C\" nulls first, "
                : "";
        String person = form.kind().concernsPerson() ? "p.source_key collate \"C\", " : "";
        return center + person + "r.source_key collate \"C\"";
    }
}
