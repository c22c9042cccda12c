package org.itpregistry.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the CSV files of a bundle. */
final class Archive {

    private Archive() {}

    static Path pack(Path bundle, Path archive) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path part : parts(bundle)) {
                zip.putNextEntry(new ZipEntry(part.getFileName().toString()));
                Files.copy(part, zip);
                zip.closeEntry();
            }
        }
        return archive;
    }

    private static List<Path> parts(Path bundle) throws IOException {
        try (Stream<Path> inside = Files.list(bundle)) {
            return inside.filter(part -> part.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
