package org.itpregistry.access.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Turns a password into what may be stored, and checks one against it.
 *
 * <p>PBKDF2 with HMAC-SHA-256, 600,000 rounds (OWASP Password Storage Cheat Sheet) and a salt of 16 bytes of its own, written
 * as {@code pbkdf2-sha256$rounds$salt$hash} in Base64, so that the number of rounds can grow and old hashes stay readable.
 * Passwords are normalized (NFKC) first: the same characters from another keyboard are the same password.
 */
public final class PasswordHash {
    public static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    /** Hashes a password with a new salt. Takes about a tenth of a second, on purpose. */
    public static String of(CharSequence password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return SCHEME
                + '$'
                + ROUNDS
                + '$'
                + base64.encodeToString(salt)
                + '$'
                + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    /** Whether the password is the one that was hashed; false for a hash that is not of this scheme. */
    public static boolean matches(CharSequence password, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            return false;
        }
        var base64 = Base64.getDecoder();
        byte[] found = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(found, base64.decode(parts[3]));
    }

    private static byte[] derive(CharSequence password, byte[] salt, int rounds) {
        char[] characters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        var key = new PBEKeySpec(characters, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }
}
