package org.itpregistry.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a program shows to be let in: {@code itp_} and 256 random bits. The prefix lets secret scanners find one that was
 * left in a file.
 */
public record TokenSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new TokenSecret("itp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Hexadecimal SHA-256 of the text in UTF-8. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** The secret itself is for the one who asked for it only. */
    @Override
    public String toString() {
        return "itp_…";
    }
}
