package org.itpregistry.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The one folder that holds a registry: its database, its secrets, its logs. Locked while a registry runs on it. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;
    /** Held until the channel closes; the system frees it too when the process is killed, so it is never stale. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private DataFolder(Path root, FileChannel lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    static DataFolder open(Path root) throws LaunchFailure {
        try {
            OwnerOnly.folder(root);
            FileChannel file = FileChannel.open(
                    root.resolve("registry.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                file.close();
                throw new LaunchFailure(
                        Kind.ALREADY_RUNNING,
                        "a registry already runs on " + root + "; stop it, or name another folder with --data");
            }
            return new DataFolder(root, file, lock);
        } catch (IOException unwritable) {
            throw new LaunchFailure(
                    Kind.FOLDER,
                    "cannot write to " + root + " (" + FailureReason.of(unwritable)
                            + "); make it writable, or name another folder with --data",
                    unwritable);
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path server() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** An empty folder for files that live no longer than a run: nobody else may read it, and what a killed run left goes. */
    Path temporary() throws IOException {
        Path temporary = root.resolve("temporary");
        Folders.delete(temporary);
        return OwnerOnly.folder(temporary);
    }

    Secrets secrets() throws IOException {
        return new Secrets(OwnerOnly.folder(root.resolve("secrets")));
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
