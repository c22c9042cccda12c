package org.itpregistry.launch;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.launch.LaunchFailure.Kind;

/**
 * Starts the registry, {@code java -jar registry-launcher.jar demo|run [--port N] [--data DIR] [--address HOST]
 * [--path /PATH]}.
 */
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] arguments) {
        Machine.forget();
        List<String> words = List.of(arguments);
        try {
            if (words.equals(List.of(ClassArchive.COMMAND))) {
                ClassArchive.record(ProgramFolder.find());
            } else {
                start(Options.parse(words));
            }
        } catch (LaunchFailure failure) {
            stop(failure, failure.getMessage(), failure.exitCode());
        } catch (IOException | RuntimeException unforeseen) {
            stop(
                    unforeseen,
                    "the start failed (" + FailureReason.of(unforeseen) + "); see the log in the data folder",
                    1);
        }
    }

    private static void start(Options options) throws LaunchFailure, IOException {
        if (Runtime.version().feature() < 17) {
            throw new LaunchFailure(Kind.USAGE, "the registry needs Java 17 or newer; set JAVA_HOME to one");
        }
        requireReasonRule(System.getenv("ITP_REASON"));
        Port.requireFree(options);
        var running = new RunningRegistry(options, DataFolder.open(options.data()));
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "registry stop"));
        running.start(ProgramFolder.find());
    }

    static void requireReasonRule(String word) throws LaunchFailure {
        boolean known = word == null || word.isBlank() || word.strip().matches("(?i)always|after[-_]signature|never");
        if (!known) {
            throw new LaunchFailure(
                    Kind.USAGE, "ITP_REASON is always, after-signature or never, not \"" + word.strip() + "\"");
        }
    }

    private static void stop(Exception failure, String message, int code) {
        if (Log.isOpen()) {
            LOG.log(Level.SEVERE, message, failure);
        }
        System.err.println("itp: " + message);
        System.exit(code);
    }
}
