package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** A step of the build: turns reports/*.jrxml into the .jasper files of the WAR, so that no compiler runs in production. */
public final class ReportCompiler {

    private ReportCompiler() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Path source : sources(sources)) {
            Path compiled = target.resolve(source.getFileName().toString().replaceFirst("\\.jrxml$", ".jasper"));
            if (isOlder(compiled, source)) {
                JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
            }
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOlder(Path compiled, Path source) throws IOException {
        return !Files.exists(compiled)
                || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) < 0;
    }
}
