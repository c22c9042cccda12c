package org.itpregistry.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    private static final String MIGRATION = "select 1; -- long enough for several reads\n".repeat(20_000);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final boolean shared = URLConnection.getDefaultUseCaches("jar");

    @TempDir
    private Path folder;

    @BeforeEach
    void a_machine_in_cairo() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Africa/Cairo"));
        URLConnection.setDefaultUseCaches("jar", true);
    }

    @AfterEach
    void as_it_was() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        URLConnection.setDefaultUseCaches("jar", shared);
    }

    @Test
    void numbers_of_libraries_are_written_in_plain_digits_and_days_begin_in_utc() {
        Machine.forget();
        assertThat("limit %d".formatted(23)).isEqualTo("limit 23");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
    }

    /** With a shared file this ends in "Stream closed", as one first start in five did. */
    @Test
    void a_jar_that_another_part_closes_can_be_read_to_the_end() throws IOException {
        Machine.forget();
        URL migration = jar();
        try (InputStream reading = migration.openStream()) {
            int first = reading.read();
            ((JarURLConnection) migration.openConnection()).getJarFile().close();
            String rest = new String(reading.readAllBytes(), StandardCharsets.UTF_8);
            assertThat((char) first + rest).isEqualTo(MIGRATION);
        }
    }

    private URL jar() throws IOException {
        Path jar = folder.resolve("launcher.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("V1.sql"));
            zip.write(MIGRATION.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return URI.create("jar:" + jar.toUri() + "!/V1.sql").toURL();
    }
}
