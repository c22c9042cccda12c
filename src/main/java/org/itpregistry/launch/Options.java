package org.itpregistry.launch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.itpregistry.launch.LaunchFailure.Kind;

/**
 * What the person at the keyboard asked for.
 *
 * @param path below which everything lies; empty, or like {@code /itp}
 */
record Options(Mode mode, int port, String address, String path, Path data) {

    enum Mode {
        /** Starts with a synthetic registry and known accounts. */
        DEMO,
        /** Starts empty, or with what is there. */
        RUN
    }

    /** Loopback unless told otherwise: plain HTTP must not leave the machine without a TLS proxy in front. */
    private static final String LOOPBACK = "127.0.0.1";

    static Options parse(List<String> arguments) throws LaunchFailure {
        Iterator<String> words = arguments.iterator();
        Mode mode = mode(words.hasNext() ? words.next() : "");
        int port = 8080;
        String address = LOOPBACK;
        String path = "";
        Path data = Path.of("data");
        while (words.hasNext()) {
            String option = words.next();
            switch (option) {
                case "--port" -> port = port(value(option, words));
                case "--address" -> address = value(option, words);
                case "--path" -> path = path(value(option, words));
                case "--data" -> data = Path.of(value(option, words));
                default -> throw usage("unknown option " + option);
            }
        }
        return new Options(mode, port, address, path, data.toAbsolutePath().normalize());
    }

    private static Mode mode(String word) throws LaunchFailure {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "demo" -> Mode.DEMO;
            case "run" -> Mode.RUN;
            default -> throw usage("say demo or run");
        };
    }

    private static String value(String option, Iterator<String> words) throws LaunchFailure {
        if (!words.hasNext()) {
            throw usage(option + " needs a value");
        }
        return words.next();
    }

    private static String path(String word) throws LaunchFailure {
        String path = word.replaceFirst("/+$", "");
        if (!path.matches("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")) {
            throw usage("--path needs a path such as /itp, not \"" + word + "\"");
        }
        return path;
    }

    private static int port(String word) throws LaunchFailure {
        try {
            int port = Integer.parseInt(word);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one message below
        }
        throw usage("--port needs a number from 1 to 65535, not \"" + word + "\"");
    }

    private static LaunchFailure usage(String what) {
        return new LaunchFailure(
                Kind.USAGE, what + " (usage: itp demo|run [--port N] [--data DIR] [--address HOST] [--path /PATH])");
    }
}
