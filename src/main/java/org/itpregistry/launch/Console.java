package org.itpregistry.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started the registry sees: few lines, each of use. */
final class Console {

    private static final PrintStream OUT = System.out;

    private Console() {}

    /** The server prints now and then where it should log. */
    static void silenceOthers() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
