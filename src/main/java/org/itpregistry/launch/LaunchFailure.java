package org.itpregistry.launch;

/** A start that cannot go on; the message is one line for the person at the keyboard and says what to do. */
final class LaunchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Exit codes are part of the command's contract: scripts tell a busy port from a broken database. */
    enum Kind {
        USAGE(2),
        PORT(3),
        FOLDER(4),
        ALREADY_RUNNING(5),
        DATABASE(6),
        SERVER(7);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Kind kind;

    LaunchFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    LaunchFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    int exitCode() {
        return kind.exitCode;
    }
}
