package org.itpregistry.cut.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.Form;

/**
 * A mark for the records of each person of a data cut: equal answers make equal marks, in whichever cut they lie. An item
 * that a later version of a form adds does not change the mark of who has no answer to it.
 */
final class PersonMarks {
    private static final int LENGTH = 16;
    private static final String NOTHING = "\\N";

    private final Map<String, MessageDigest> persons = new HashMap<>();

    private PersonMarks() {}

    /** By the key of the person; of those whom the connection may see. */
    static Map<String, String> of(Connection connection, DataCut cut) throws SQLException {
        var marks = new PersonMarks();
        PackedParts.each(connection, cut, (part, content) -> Dictionary.form(part.form())
                .filter(Dictionary.OF_A_PERSON::contains)
                .ifPresent(form -> marks.take(form, content)));
        Map<String, String> found = new HashMap<>();
        marks.persons.forEach((person, digest) ->
                found.put(person, HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH)));
        return found;
    }

    private void take(Form<?> form, byte[] content) {
        String[] header = null;
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split("\t", -1);
            if (header == null) {
                header = cells;
            } else {
                add(form, header, cells);
            }
        }
    }

    /** The first column is the person's key. */
    private void add(Form<?> form, String[] header, String... cells) {
        MessageDigest digest = persons.computeIfAbsent(cells[0], person -> CutSpool.sha256());
        put(digest, form.name());
        for (int column = 1; column < cells.length; column++) {
            if (!NOTHING.equals(cells[column])) {
                put(digest, header[column]);
                put(digest, cells[column]);
            }
        }
    }

    private static void put(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\t');
    }
}
