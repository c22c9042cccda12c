package org.itpregistry.export.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of file an export is. */
public enum ExportFormat {
    /** A ZIP of CSV files that an import takes as it is, with the dictionary beside them. */
    BUNDLE("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The format of that name, in capitals or not. */
    public static Optional<ExportFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Of the file name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
