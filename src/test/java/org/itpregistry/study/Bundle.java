package org.itpregistry.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.itpregistry.measure.Recorded;

/** Reads files of the test data, without the registry's own import. */
public final class Bundle {
    private Bundle() {}

    /** The rows of a file below the test resources; none when there is no such file. */
    public static List<Row> rows(String path) {
        try (InputStream file = Bundle.class.getResourceAsStream(path)) {
            return file == null ? List.of() : rows(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file in a zipped bundle below the test resources; none when it has no such file. */
    public static List<Row> zipped(String bundle, String file) {
        try (var zip = new ZipInputStream(Bundle.class.getResourceAsStream("/cohorts/" + bundle + ".zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(file + ".csv")) {
                    return rows(new InputStreamReader(zip, StandardCharsets.UTF_8));
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(Reader text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(text).stream().map(Row::new).toList();
    }

    /** One row, by the names of its columns. */
    public record Row(CSVRecord cells) {
        public String text(String column) {
            return cells.get(column);
        }

        /** The cell, or null when it is empty. */
        public <T> T of(String column, Function<String, T> read) {
            return Optional.of(text(column))
                    .filter(cell -> !cell.isEmpty())
                    .map(read)
                    .orElse(null);
        }

        public <T> Recorded<T> recorded(String column, Function<String, T> read) {
            T value = of(column, read);
            return value == null ? Recorded.blank() : Recorded.of(value);
        }

        public Recorded<Boolean> flag(String column) {
            return recorded(column, "Y"::equals);
        }
    }
}
