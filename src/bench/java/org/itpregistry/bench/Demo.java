package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coordinator of the measured registry, read from the accounts that its start left. */
record Demo(String user, String password, String token) {
    private static final String COORDINATOR = "coord";

    static Demo of(Path data) throws IOException {
        String text = Files.readString(data.resolve("demo-accounts.json"));
        return new Demo(
                COORDINATOR,
                find(text, "\"user\": \"" + COORDINATOR + "\", \"password\": \"([^\"]+)\""),
                find(text, "\"apiToken\": \"([^\"]+)\""));
    }

    private static String find(String text, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("demo-accounts.json has no " + pattern);
        }
        return found.group(1);
    }

    @Override
    public String toString() {
        return user;
    }
}
