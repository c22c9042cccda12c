package org.itpregistry.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the files of a bundle side by side, row by row; nothing stays in memory. */
final class BundleWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Detail detail;
    private final Map<BundleFile, Writer> writers = new EnumMap<>(BundleFile.class);
    private final Map<BundleFile, Integer> widths = new EnumMap<>(BundleFile.class);
    private final Map<BundleFile, Long> rows = new EnumMap<>(BundleFile.class);
    private final StringBuilder line = new StringBuilder(256);

    @SuppressWarnings("PMD.CloseResource") // close() closes them all
    BundleWriter(Path folder, Detail detail) throws IOException {
        this.detail = detail;
        for (BundleFile file : BundleFile.values()) {
            List<String> columns = file.columns(detail);
            Writer writer = new BufferedWriter(
                    Files.newBufferedWriter(folder.resolve(file.fileName()), StandardCharsets.UTF_8), BUFFER);
            writers.put(file, writer);
            widths.put(file, columns.size());
            rows.put(file, 0L);
            writer.write(String.join(",", columns) + "\n");
        }
    }

    /** Cells in the order of the columns; null is a blank one, and blank ones at the end may be left out. */
    void row(BundleFile file, Object... cells) throws IOException {
        int width = widths.get(file);
        line.setLength(0);
        for (int i = 0; i < width; i++) {
            if (i > 0) {
                line.append(',');
            }
            if (i < cells.length) {
                cell(cells[i]);
            }
        }
        writers.get(file).append(line.append('\n'));
        rows.merge(file, 1L, Long::sum);
    }

    private void cell(Object cell) {
        if (cell instanceof Boolean flag) {
            line.append(flag ? 'Y' : 'N');
        } else if (cell instanceof RoughDate date) {
            line.append(detail == Detail.PLAIN ? date.day() : date);
        } else if (cell instanceof Missing) {
            line.append(detail == Detail.PLAIN ? "" : cell);
        } else if (cell != null) {
            String text = cell.toString();
            boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
            line.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
    }

    /** How many rows each file holds, without its header. */
    Map<BundleFile, Long> rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Writer writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
