package org.itpregistry.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** PostgreSQL's own data folder: what must be true of it before the server starts. */
final class Cluster {

    private static final String INCLUDE = "include_if_exists = 'registry.conf'";

    private final Path home;
    private final Path logs;
    private final Path passwordFile;
    private final Path unfinished;

    Cluster(DataFolder folder, Path passwordFile) {
        this.home = folder.postgres();
        this.logs = folder.logs();
        this.passwordFile = passwordFile;
        this.unfinished = folder.root().resolve("postgres.unfinished");
    }

    Path passwordFile() {
        return passwordFile;
    }

    /** Stops what a killed run left behind, and throws away a cluster whose creation was interrupted. */
    void prepare() throws IOException {
        new Leftover(home).stop();
        if (Files.exists(unfinished)) {
            Folders.delete(home);
        }
        if (!Files.exists(home.resolve("postgresql.conf"))) {
            Files.writeString(unfinished, "");
        }
        OwnerOnly.folder(home);
    }

    boolean isServed() {
        return new Leftover(home).isAlive();
    }

    void initialized() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    /** Called after the cluster exists and before the server starts, each time: paths may have moved. */
    void configure(File dataDirectory) {
        try {
            Path main = home.resolve("postgresql.conf");
            String text = Files.readString(main);
            if (!text.contains(INCLUDE)) {
                Files.writeString(main, text + "\n" + INCLUDE + "\n");
            }
            Files.writeString(home.resolve("registry.conf"), settings());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Terse, and no statements: PostgreSQL would otherwise write the contents of refused rows into its log. */
    private String settings() {
        return String.format(
                Locale.ROOT,
                """
                # Written at each start.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                shared_buffers = '256MB'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql.%%a.log'
                log_file_mode = 0600
                log_rotation_age = '1d'
                log_truncate_on_rotation = on
                log_timezone = 'UTC'
                log_line_prefix = '%%m %%p '
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """,
                logs.toString().replace("'", "''"));
    }
}
