package org.itpregistry.entry.domain;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.platform.domain.RegistryRecord;

/**
 * What came of a save.
 *
 * @param person id of the person it is about; null when it is about none
 * @param rows what was stored
 */
public record Outcome(Long person, List<RowKey> rows) implements Serializable {
    private static final String BETWEEN = "\n";
    private static final String WITHIN = " ";

    public Outcome {
        rows = List.copyOf(rows);
    }

    public static Outcome of(Long person, List<? extends RegistryRecord> rows) {
        return new Outcome(person, rows.stream().map(RowKey::of).toList());
    }

    /** The rows as text, one a line; {@link #read} reads it. */
    public String text() {
        return rows.stream().map(row -> row.form() + WITHIN + row.key()).collect(Collectors.joining(BETWEEN));
    }

    public static Outcome read(Long person, String text) {
        return new Outcome(
                person,
                Stream.of(text.split(BETWEEN))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split(WITHIN, 2))
                        .map(parts -> new RowKey(parts[0], parts[1]))
                        .toList());
    }
}
