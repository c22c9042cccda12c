package org.itpregistry.entry.domain;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Names one opening of a form. The page carries it, so that whatever sends the page again, be it a second click, the back
 * button or a new log-in, sends the same token.
 *
 * @param text 128 random bits in 22 characters
 */
public record FormToken(String text) implements Serializable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final String PATTERN = "[A-Za-z0-9_-]{22}";

    public static FormToken fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What a browser sent; a fresh one in place of what is none. */
    public static FormToken of(String sent) {
        return sent != null && sent.matches(PATTERN) ? new FormToken(sent) : fresh();
    }
}
