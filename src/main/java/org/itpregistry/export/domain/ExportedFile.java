package org.itpregistry.export.domain;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file within an export.
 *
 * @param name with its folder
 * @param rows without the header
 * @param sha256 of its content, in hex
 */
public record ExportedFile(String name, long rows, String sha256) implements Serializable {
    private static final String SEPARATOR = "\t";

    /** A line each: the hash first, as sha256sum has it, then rows and name. */
    public static String list(List<ExportedFile> files) {
        return files.stream()
                .map(file -> String.join(SEPARATOR, file.sha256, String.valueOf(file.rows), file.name) + "\n")
                .collect(Collectors.joining());
    }

    /** The files of such a list. */
    public static List<ExportedFile> read(String list) {
        return list.lines()
                .map(line -> line.split(SEPARATOR, 3))
                .map(part -> new ExportedFile(part[2], Long.parseLong(part[1]), part[0]))
                .toList();
    }

    /** What {@code sha256sum -c} reads. */
    public static String sums(List<ExportedFile> files) {
        return files.stream().map(file -> file.sha256 + "  " + file.name + "\n").collect(Collectors.joining());
    }
}
