package org.itpregistry.launch;

import java.io.IOException;

/** The one account of a fresh registry: an administrator, who makes the others. */
final class FirstAdministrator {

    /** The table whose first row ends a registry's first start. */
    static final String ACCOUNTS = "app_user";

    private FirstAdministrator() {}

    /**
     * THE HOOK: called on a registry without accounts. Store an administrator with a one-time password here and print
     * the password, this once.
     */
    static void create(Database database) throws LaunchFailure, IOException {
        Console.say("no accounts yet in " + database.url().replaceFirst(".*/", ""));
    }
}
