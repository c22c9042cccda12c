package org.itpregistry.launch;

import java.io.IOException;

/** The synthetic registry of {@code itp demo}. */
final class DemoRegistry {

    private DemoRegistry() {}

    /**
     * THE HOOK: called once, on a registry without accounts, after the application answers. Load centers, accounts and
     * synthetic cases here, then write the accounts to {@code demo-accounts.json} in the data folder.
     */
    static void load(Address address, DataFolder folder) throws LaunchFailure, IOException {
        OwnerOnly.write(folder.root().resolve("demo-accounts.json"), accounts(address));
        Console.say("demo accounts: " + folder.root().resolve("demo-accounts.json"));
    }

    private static String accounts(Address address) {
        return """
                {"url": "%s", "apiToken": null, "accounts": []}
                """
                .formatted(address.url());
    }
}
