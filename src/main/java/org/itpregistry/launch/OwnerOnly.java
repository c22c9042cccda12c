package org.itpregistry.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but the user who runs the registry may read. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("not writable");
        }
        return folder;
    }

    /** Never half a file: written beside, then moved. Never readable to others, not even while it is written. */
    static Path write(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(
                folder(file.toAbsolutePath().getParent()), ".", ".draft", PosixFilePermissions.asFileAttribute(FILE));
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
