package org.itpregistry.launch;

import java.sql.SQLException;
import java.time.Duration;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The one account of a fresh registry: an administrator, who makes the others. */
final class FirstAdministrator {

    /** The table whose first row ends a registry's first start. */
    static final String ACCOUNTS = "app_user";

    private static final Duration VALID = Duration.ofDays(3);

    private FirstAdministrator() {}

    /** Stores the account on a registry without accounts and prints its one-time password, this once. */
    static void create(Database database) throws LaunchFailure {
        SeededAccount admin = SeededAccount.everywhere("admin", "Administrator", "ADMINISTRATOR");
        try (AccountSeed seed = AccountSeed.open(database, "first administrator")) {
            seed.user(admin);
            seed.membership(admin);
            seed.oneTimePassword(admin, VALID);
            // Before the commit: whoever is killed in between has a registry without accounts, and is shown another.
            Console.say("log in as " + admin.user() + " with the one-time password " + admin.password());
            Console.say("it works for " + VALID.toDays() + " days, is to be changed at once, and is not shown again");
            seed.commit();
        } catch (SQLException failed) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the first administrator could not be stored (" + FailureReason.of(failed)
                            + "); the password above is void, start again",
                    failed);
        }
    }
}
