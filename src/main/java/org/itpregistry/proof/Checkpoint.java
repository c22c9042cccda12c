package org.itpregistry.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signed statement of how far the trail reached at an instant; a line of text.
 *
 * @param previous SHA-256 of the line before it, in hex; of the first, sixty-four zeros
 * @param key public key that signed it (Ed25519, X.509, base64)
 * @param next public key that signs from now on; the same one where it stays
 * @param signature Ed25519 in base64
 */
public record Checkpoint(Reach reach, Instant at, String previous, String key, String next, String signature) {
    /** Before the first line. */
    public static final String NOTHING = "0".repeat(64);

    static final String FORMAT = "itp-checkpoint-1";
    private static final String ALGORITHM = "Ed25519";

    /**
     * @param secret belongs to the key
     * @throws IllegalArgumentException when the secret is not one of Ed25519
     */
    public static Checkpoint sign(
            Reach reach, Instant at, String previous, String key, String next, PrivateKey secret) {
        var draft = new Checkpoint(reach, at, previous, key, next, "");
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(draft.signed());
            return new Checkpoint(
                    reach, at, previous, key, next, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("the key cannot sign", unfit);
        }
    }

    /** Whether the signature is that of its key over its content. */
    public boolean isGenuine() {
        try {
            PublicKey known = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(known);
            check.update(signed());
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    /** The beginning of the hash of the key, by which people compare it. */
    public String keyMark() {
        return Sha256.hex(Sha256.of(key.getBytes(StandardCharsets.US_ASCII))).substring(0, 16);
    }

    /** What is signed: each field with its length before it, so that no two contents have the same bytes. */
    private byte[] signed() {
        var bytes = new ByteArrayOutputStream();
        Stream.of(
                        FORMAT,
                        reach.registry(),
                        String.valueOf(reach.count()),
                        reach.head(),
                        reach.root(),
                        String.join(",", reach.peaks()),
                        at.toString(),
                        previous,
                        key,
                        next)
                .map(field -> field.getBytes(StandardCharsets.UTF_8))
                .forEach(field -> {
                    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                            .putInt(field.length)
                            .array());
                    bytes.writeBytes(field);
                });
        return bytes.toByteArray();
    }

    /** The line as it stands in the file, without its end. */
    public String line() {
        return Stream.of(
                        FORMAT,
                        "registry=" + reach.registry(),
                        "count=" + reach.count(),
                        "head=" + reach.head(),
                        "root=" + reach.root(),
                        "peaks=" + String.join(",", reach.peaks()),
                        "at=" + at,
                        "previous=" + previous,
                        "key=" + key,
                        "next=" + next,
                        "signature=" + signature)
                .collect(Collectors.joining(" "));
    }

    /** By which the next line names this one. */
    public String mark() {
        return Sha256.hex(Sha256.of(line().getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException for a line that is no checkpoint */
    static Checkpoint read(String line) {
        String[] words = line.strip().split(" ");
        if (words.length != 11 || !words[0].equals(FORMAT)) {
            throw new IllegalArgumentException("no checkpoint");
        }
        String peaks = value(words[5], "peaks");
        var reach = new Reach(
                value(words[1], "registry"),
                Long.parseLong(value(words[2], "count")),
                value(words[3], "head"),
                peaks.isEmpty() ? List.of() : List.of(peaks.split(",")));
        if (!reach.root().equals(value(words[4], "root"))) {
            throw new IllegalArgumentException("the root does not follow from the peaks");
        }
        try {
            return new Checkpoint(
                    reach,
                    Instant.parse(value(words[6], "at")),
                    value(words[7], "previous"),
                    value(words[8], "key"),
                    value(words[9], "next"),
                    value(words[10], "signature"));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String value(String word, String name) {
        if (!word.startsWith(name + "=")) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return word.substring(name.length() + 1);
    }
}
