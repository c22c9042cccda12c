package org.itpregistry.report.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What results and reports are handed out as. */
public enum FileFormat {
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param name in lower case, as in an address */
    public static Optional<FileFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a file on a study of a cohort; what a file name had better not hold becomes an underscore. */
    public String fileName(String study, String cohort) {
        return (cohort + "-" + study).replaceAll("[^A-Za-z0-9._-]", "_") + "." + extension();
    }
}
