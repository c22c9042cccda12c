package org.itpregistry.launch;

/** Waits for the web server's own shutdown hook, which the JVM runs beside ours and in no order. */
final class ServerStop {

    private static final String HOOK = "GlassFish Shutdown Hook";
    private static final long PATIENCE_MS = 10_000;

    private ServerStop() {}

    static void await() {
        try {
            Thread hook = find();
            // It may start a moment after ours.
            for (int tries = 0; hook == null && tries < 10; tries++) {
                Thread.sleep(20);
                hook = find();
            }
            if (hook != null) {
                hook.join(PATIENCE_MS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread find() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> HOOK.equals(thread.getName()))
                .findAny()
                .orElse(null);
    }
}
