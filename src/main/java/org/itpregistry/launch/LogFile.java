package org.itpregistry.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** registry.log, and registry.1.log to registry.5.log behind it: the newest always has the same name. */
public final class LogFile extends Handler {

    static final String FOLDER = "itp.log.folder";

    private static final long LIMIT = 10_000_000;
    private static final int KEPT = 5;

    private final Path folder = Path.of(System.getProperty(FOLDER, "."));
    private OutputStream out = OutputStream.nullOutputStream();
    private long written;

    public LogFile() {
        setFormatter(new LogLine());
        open();
    }

    @Override
    public synchronized void publish(LogRecord event) {
        if (!isLoggable(event) || !worthALine(event)) {
            return;
        }
        try {
            byte[] line = getFormatter().format(event).getBytes(StandardCharsets.UTF_8);
            if (written + line.length > LIMIT) {
                rotate();
            }
            out.write(line);
            written += line.length;
        } catch (IOException diskFull) {
            reportError("cannot write the log", diskFull, ErrorManager.WRITE_FAILURE);
        }
    }

    /** Our own events; of the libraries' events only those that mean that something is wrong. */
    private static boolean worthALine(LogRecord event) {
        String logger = String.valueOf(event.getLoggerName());
        int least = logger.startsWith("org.itpregistry.") ? Level.INFO.intValue() : Level.WARNING.intValue();
        boolean certificatesOfOthers = logger.startsWith("javax.enterprise.system.security.ssl");
        return event.getLevel().intValue() >= least && !certificatesOfOthers;
    }

    private void rotate() throws IOException {
        out.close();
        for (int age = KEPT; age > 1; age--) {
            shift(file(age - 1), file(age));
        }
        shift(file(0), file(1));
        open();
    }

    private static void shift(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(int age) {
        return folder.resolve(age == 0 ? "registry.log" : "registry." + age + ".log");
    }

    private void open() {
        try {
            OwnerOnly.folder(folder);
            written = Files.exists(file(0)) ? Files.size(file(0)) : 0;
            out = Files.newOutputStream(file(0), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            reportError("cannot open the log", unwritable, ErrorManager.OPEN_FAILURE);
        }
    }

    @Override
    public synchronized void flush() {
        // each line is written at once
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException gone) {
            reportError("cannot close the log", gone, ErrorManager.CLOSE_FAILURE);
        }
    }
}
