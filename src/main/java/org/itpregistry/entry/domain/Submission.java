package org.itpregistry.entry.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A form that was sent: which, and a hash of what is in it. The token in the hash keeps a count from being guessed.
 *
 * @param content SHA-256 in hex
 */
public record Submission(FormToken token, String content) {
    /** @param typed everything that was typed, in one text */
    public static Submission of(FormToken token, String typed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(token.text().getBytes(StandardCharsets.UTF_8));
            digest.update(typed.getBytes(StandardCharsets.UTF_8));
            return new Submission(token, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
