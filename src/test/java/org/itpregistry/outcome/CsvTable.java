package org.itpregistry.outcome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A CSV file of the test data: rows seen by column name, an empty cell as no value. */
public record CsvTable(Map<String, Integer> columns, List<List<String>> rows) {
    public static CsvTable read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, Integer> columns = new HashMap<>();
        for (String name : cells(lines.readLine())) {
            columns.put(name, columns.size());
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            rows.add(cells(line));
        }
        return new CsvTable(columns, rows);
    }

    public List<Row> list() {
        return rows.stream().map(cells -> new Row(columns, cells)).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** One line of the file. */
    public record Row(Map<String, Integer> columns, List<String> cells) {
        public String text(String column) {
            return cells.get(columns.get(column));
        }

        public <T> T get(String column, Function<String, T> parse) {
            return Optional.of(text(column))
                    .filter(cell -> !cell.isEmpty())
                    .map(parse)
                    .orElse(null);
        }

        public Boolean yesNo(String column) {
            return get(column, "Y"::equals);
        }
    }
}
