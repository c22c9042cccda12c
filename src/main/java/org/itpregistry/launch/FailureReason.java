package org.itpregistry.launch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** The innermost reason of a failure in a few words on one line, for messages and logs. */
public final class FailureReason {

    private FailureReason() {}

    public static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (root instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (root instanceof NoSuchFileException) {
            return "no such folder, and it cannot be made";
        }
        String message = root.getMessage();
        return oneLine(message == null ? root.getClass().getSimpleName() : message);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "; ");
    }
}
