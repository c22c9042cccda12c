package org.itpregistry.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A data file beside the tests: rows that know their columns by name. */
record Table(List<Map<String, String>> rows) {

    private static final Map<String, Table> READ = new ConcurrentHashMap<>();

    static Table read(String file) {
        return read(file, ",");
    }

    static Table read(String file, String separator) {
        return READ.computeIfAbsent(file, name -> load(name, separator));
    }

    private static Table load(String file, String separator) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] header = lines.get(0).split(separator, 0);
            return new Table(lines.stream()
                    .skip(1)
                    .map(line -> row(header, line.split(separator, header.length)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        return IntStream.range(0, header.length).boxed().collect(Collectors.toMap(i -> header[i], i -> cells[i]));
    }

    Table where(String column, String value) {
        return new Table(
                rows.stream().filter(row -> row.get(column).equals(value)).toList());
    }

    Map<String, String> only(String column, String value) {
        return where(column, value).rows().get(0);
    }

    double[] numbers(String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }
}
