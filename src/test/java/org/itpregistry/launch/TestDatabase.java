package org.itpregistry.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL for the in-container tests, made as the launcher makes it: same server, same migrations, same two
 * logins. It lives as long as the test run. Unit tests run without it.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final Path FOLDER = Path.of("target", "in-container").toAbsolutePath();

    private static Database database;

    private DataFolder folder;
    private Storage storage;

    /** The database of this run, as its owner sees it. */
    static Database database() {
        return database;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("itp.test.database") == null) {
            return;
        }
        try {
            Folders.delete(FOLDER.resolve("data"));
            folder = DataFolder.open(FOLDER.resolve("data"));
            Files.createDirectories(folder.logs());
            storage = new Storage(folder);
            storage.open();
            database = storage.database();
            handOver();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (LaunchFailure failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The container is a process of its own: it reads the data source from a file. */
    private static void handOver() throws IOException {
        var properties = new Properties();
        for (String name : new String[] {
            "registry.db.url", "registry.db.user", "registry.db.password", "itp.checkpoint.file", "itp.checkpoint.key"
        }) {
            properties.setProperty(name, System.getProperty(name));
        }
        try (var out = Files.newBufferedWriter(FOLDER.resolve("registry.properties"))) {
            properties.store(out, null);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (storage == null) {
            return;
        }
        storage.close();
        try {
            folder.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
