package org.itpregistry.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What is compared: the registry, and the same web server with one static page. */
final class Programs {
    static final String STATIC_PAGE = "/index.html";

    private final Path program;
    private final Path work;

    /** @param program folder of the launcher's jar */
    Programs(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    Path data() {
        return work.resolve("data");
    }

    /** The application, unpacked once for its classes. */
    Path application() throws IOException {
        Path folder = work.resolve("application");
        if (!Files.exists(folder)) {
            try (ZipFile war = new ZipFile(program.resolve("registry.war").toFile())) {
                for (ZipEntry entry : Collections.list(war.entries())) {
                    Path file = folder.resolve(entry.getName()).normalize();
                    if (entry.isDirectory() || !file.startsWith(folder.resolve("WEB-INF"))) {
                        continue;
                    }
                    Files.createDirectories(file.getParent());
                    try (InputStream content = war.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
        return folder;
    }

    ChildServer registry(String name) throws IOException {
        return ChildServer.start(
                work,
                name,
                List.of(
                        // As ./itp starts it: Java ignores the file where it is missing or does not fit.
                        "-XX:SharedArchiveFile=" + program.resolve("server/classes.jsa"),
                        "-Xshare:auto",
                        "-jar",
                        program.resolve("registry-launcher.jar").toString(),
                        "demo",
                        "--port",
                        "PORT",
                        "--data",
                        data().toString()));
    }

    ChildServer bare(String name) throws IOException {
        Path war = work.resolve("bare.war");
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(STATIC_PAGE.substring(1)));
            zip.write("<!DOCTYPE html><title>bare</title><p>up\n".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return ChildServer.start(
                work,
                name,
                List.of(
                        "-jar",
                        program.resolve("server/payara-micro.jar").toString(),
                        "--deploy",
                        war.toString(),
                        "--contextroot",
                        "/",
                        "--port",
                        "PORT",
                        "--nohazelcast"));
    }
}
