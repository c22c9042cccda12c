package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that the registry makes for itself, once, and keeps where only its own user can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String password(String name) throws IOException {
        Path file = file(name);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        String password = generate();
        OwnerOnly.write(file, password + "\n");
        return password;
    }

    static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
