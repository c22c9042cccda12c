package org.itpregistry.review.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.history.service.StoredRow;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference.Target;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.review.domain.CasebookDigest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Computes the hashes of many casebooks over a connection, streamed form by form: no more is held than one unfinished hash a
 * person.
 */
final class CasebookHashes {
    private static final String PREGNANCY = "pregnancy_id";

    private final Connection connection;
    private final String which;
    private final Map<Long, CasebookDigest> digests = new HashMap<>();

    private CasebookHashes(Connection connection, String which) {
        this.connection = connection;
        this.which = which;
    }

    /**
     * Hashes in hex by the id of the person, of those who were not taken out.
     *
     * @param which a query for the ids of the persons; no text from outside may be in it
     */
    static Map<Long, String> of(Connection connection, String which) throws SQLException {
        var hashes = new CasebookHashes(connection, which);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '64MB'"); // the sorting of millions of counts
        }
        for (Form<?> form : Dictionary.OF_A_PERSON) {
            hashes.read(form);
        }
        Map<Long, String> found = new HashMap<>();
        hashes.digests.forEach((person, digest) -> found.put(person, digest.hex()));
        return found;
    }

    private void read(Form<?> form) throws SQLException {
        String person = form.kind() == FormKind.PERSON ? "r.id" : "r.patient_id";
        List<String> others = others(form);
        List<String> columns = new ArrayList<>(List.of(person, "r.source_key"));
        form.items().forEach(item -> columns.add("r." + item.name()));
        others.forEach(column -> columns.add("r." + column));
        // COPY takes no parameters: whatever stands in the text comes from the dictionary or is a number.
        String sql = String.format(
                Locale.ROOT,
                """
                copy (select %1$s from %2$s r where r.void_reason is null and %3$s in (%4$s)
                      order by %3$s, r.source_key collate "C") to stdout""",
                String.join(", ", columns),
                form.table(),
                person,
                which);
        var row = new StoredRow(form, others);
        RegistryRecord record = form.blank();
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
        try {
            for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                row.take(line);
                add(row, record);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void add(StoredRow row, RegistryRecord record) {
        row.into(record);
        if (record instanceof Neonate newborn) {
            var pregnancy = new Pregnancy();
            pregnancy.identify(Long.parseLong(row.text(PREGNANCY)));
            newborn.bornOf(pregnancy);
        }
        CasebookDigest digest = record.form().kind() == FormKind.PERSON
                ? digests.computeIfAbsent(row.patientId(), person -> new CasebookDigest())
                : digests.get(row.patientId());
        if (digest != null) {
            digest.add(record);
        }
    }

    private static List<String> others(Form<?> form) {
        List<String> columns = new ArrayList<>();
        for (Item<?> item : form.items()) {
            if (!item.isRequired()) {
                columns.add(item.missingColumn());
            }
        }
        if (form.refersTo(Target.PREGNANCY)) {
            columns.add(PREGNANCY);
        }
        return columns;
    }
}
