package org.itpregistry.exchange.service;

import java.nio.file.Path;
import java.sql.Connection;
import org.itpregistry.exchange.domain.FolderBundle;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;

/** Times the import of bundles: ImportBench check|commit DIR... with the database of the tests. */
final class ImportBench {
    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        ImportMode mode = ImportMode.of(arguments[0]).orElseThrow();
        try (Connection connection = ImportDatabase.open()) {
            for (int i = 1; i < arguments.length; i++) {
                long start = System.nanoTime();
                ImportReport report;
                try (var bundle = new FolderBundle(Path.of(arguments[i]), ImportService.FILES)) {
                    report = ImportDatabase.importAll(connection, bundle, mode);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                long rows = report.rows().values().stream()
                        .mapToLong(count -> count.read())
                        .sum();
                System.out.printf(
                        "%s %s: %d rows in %.1f s, %.0f rows/s, %d errors, %d warnings%n",
                        arguments[i], mode, rows, seconds, rows / seconds, report.errorTotal(), report.warningTotal());
                report.rows().forEach((file, count) -> System.out.println("  " + file + " " + count));
                report.errors().stream().limit(10).forEach(problem -> System.out.println("  " + problem));
                report.warnings().stream().limit(10).forEach(problem -> System.out.println("  " + problem));
                report.notices().forEach(notice -> System.out.println("  " + notice));
            }
        }
    }
}
