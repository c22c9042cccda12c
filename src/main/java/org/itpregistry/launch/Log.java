package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Everything that runs in this JVM writes into one file, in one form. */
final class Log {

    /** The server reads this file again when it boots, so it must be a file. Who may speak is decided in LogFile. */
    private static final String CONFIGURATION =
            """
            handlers = org.itpregistry.launch.LogFile
            org.itpregistry.launch.LogFile.formatter = org.itpregistry.launch.LogLine
            .level = INFO
            """;

    private static volatile boolean open;

    private Log() {}

    /** Before this, Java's own logging would print whole stacks on the console. */
    static boolean isOpen() {
        return open;
    }

    static void open(DataFolder folder) throws IOException {
        System.setProperty(LogFile.FOLDER, OwnerOnly.folder(folder.logs()).toString());
        Path file = OwnerOnly.write(folder.root().resolve("logging.properties"), CONFIGURATION);
        System.setProperty("java.util.logging.config.file", file.toString());
        try (var in = Files.newInputStream(file)) {
            LogManager.getLogManager().readConfiguration(in);
            open = true;
        }
    }
}
