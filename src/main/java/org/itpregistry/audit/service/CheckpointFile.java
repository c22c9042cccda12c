package org.itpregistry.audit.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The file of checkpoints and the key that signs them, both outside the database: ITP_CHECKPOINT_FILE and
 * ITP_CHECKPOINT_KEY, or the system properties of these names in lower case with points, which the launcher sets to the
 * data folder where nobody said otherwise.
 *
 * @param key two lines of base64: the secret (PKCS #8) and the public key (X.509), readable to its owner only
 */
record CheckpointFile(Path file, Path key) {
    private static final String ALGORITHM = "Ed25519";

    /** The two halves of a key. */
    record Signer(PrivateKey secret, String open) {}

    /** Empty when none is named. */
    static Optional<CheckpointFile> ofEnvironment() {
        return value("ITP_CHECKPOINT_FILE").flatMap(file -> value("ITP_CHECKPOINT_KEY")
                .map(key -> new CheckpointFile(Path.of(file), Path.of(key))));
    }

    private static Optional<String> value(String name) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property == null ? System.getenv(name) : property)
                .filter(set -> !set.isBlank())
                .map(String::strip);
    }

    /** @throws UncheckedIOException when it is there and cannot be read */
    List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Appends the line that follows from what stands there, while nobody else can; on the disk when it returns.
     *
     * @param following empty for nothing to add
     */
    void append(Function<List<String>, Optional<String>> following) {
        // The lock on the file is that of the process: its own threads wait here.
        synchronized (CheckpointFile.class) {
            appendAlone(following);
        }
    }

    private void appendAlone(Function<List<String>, Optional<String>> following) {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.lock(); // until it closes
            Optional<String> line = following.apply(lines());
            if (line.isPresent()) {
                channel.write(ByteBuffer.wrap((line.get() + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The key of this registry; made the first time. */
    Signer signer() {
        try {
            if (!Files.exists(key)) {
                make();
            }
            List<String> lines = Files.readAllLines(key);
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
            return new Signer(secret, lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + key, e);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(key + " holds no key that signs checkpoints", e);
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder text = Base64.getEncoder();
        String lines = text.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + text.encodeToString(pair.getPublic().getEncoded()) + "\n";
        try {
            Files.createDirectories(key.toAbsolutePath().getParent());
            Files.createFile(key, ownerOnly());
            Files.writeString(key, lines);
        } catch (FileAlreadyExistsException other) {
            return; // another node was first
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
