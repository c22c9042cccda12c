package org.itpregistry.access.domain;

import java.security.SecureRandom;
import java.time.Duration;

/** A password that an administrator hands over and the user replaces at once: 20 characters that are not mixed up. */
public record OneTimePassword(String text) {
    /** Unused, it is worth nothing after this. */
    public static final Duration LIFE = Duration.ofDays(7);

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword random() {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return new OneTimePassword(text.toString());
    }

    /** The password itself is for the page that shows it only. */
    @Override
    public String toString() {
        return "one-time password";
    }
}
