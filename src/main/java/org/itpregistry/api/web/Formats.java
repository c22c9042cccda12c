package org.itpregistry.api.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.FileFormat;

/** The formats that a door offers, the one it gives without being asked first. */
record Formats(List<FileFormat> offered) {
    static final Formats TABLES = new Formats(List.of(FileFormat.CSV, FileFormat.JSON));
    static final Formats REPORTS =
            new Formats(List.of(FileFormat.PDF, FileFormat.DOCX, FileFormat.XLSX, FileFormat.HTML));

    /** By the name that is given, else by the Accept header, else the first. */
    FileFormat chosen(String name, HttpHeaders headers) {
        if (name != null) {
            return FileFormat.of(name)
                    .filter(offered::contains)
                    .orElseThrow(() -> new Refusal("refusal.format", name, names()));
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted ->
                        offered.stream().filter(format -> accepted.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst()
                .orElse(offered.get(0));
    }

    /** An answer that a browser keeps as a file. */
    static Response file(Object content, FileFormat format, String name) {
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** @throws Refusal when the cohort is not named */
    static String named(String cohort) {
        if (cohort == null || cohort.isEmpty()) {
            throw new Refusal("refusal.cohortNotNamed").about("cohort");
        }
        return cohort;
    }

    private String names() {
        return String.join(", ", offered.stream().map(FileFormat::extension).toList());
    }
}
