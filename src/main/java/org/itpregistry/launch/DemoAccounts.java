package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who can log in to the synthetic registry: every role once, data managers at two centers. */
final class DemoAccounts {

    private static final String NORTH = "C01";
    private static final String SOUTH = "C02";
    private static final String REASON = "demo accounts";
    private static final Duration TOKEN_VALID = Duration.ofDays(365);

    private final List<SeededAccount> accounts = List.of(
            SeededAccount.at(NORTH, "dm.north", "Data manager North", "DATA_MANAGER"),
            SeededAccount.at(SOUTH, "dm.south", "Data manager South", "DATA_MANAGER"),
            SeededAccount.at(NORTH, "inv.north", "Investigator North", "INVESTIGATOR"),
            SeededAccount.at(NORTH, "mon.north", "Monitor North", "MONITOR"),
            SeededAccount.everywhere("coord", "Coordinator", "COORDINATOR"),
            SeededAccount.everywhere("audit", "Auditor", "AUDITOR"),
            SeededAccount.everywhere("admin", "Administrator", "ADMINISTRATOR"));
    private String token;

    /** Before the cases: who sends them in. */
    void store(Database database) throws SQLException {
        try (AccountSeed seed = AccountSeed.open(database, REASON)) {
            for (SeededAccount account : accounts) {
                seed.user(account);
                if (account.center() == null) {
                    seed.membership(account);
                }
            }
            token = seed.token(coordinator(), "demo", TOKEN_VALID);
            seed.commit();
        }
    }

    /** After the cases, which bring the centers. */
    void storeAtCenters(Database database) throws SQLException {
        try (AccountSeed seed = AccountSeed.open(database, REASON)) {
            for (SeededAccount account : accounts) {
                if (account.center() != null) {
                    seed.membership(account);
                }
            }
            seed.commit();
        }
    }

    private SeededAccount coordinator() {
        return accounts.stream()
                .filter(account -> account.role().equals("COORDINATOR"))
                .findFirst()
                .orElseThrow();
    }

    String token() {
        return token;
    }

    List<SeededAccount> all() {
        return accounts;
    }

    void write(Path file, Address address) throws IOException {
        String list = accounts.stream().map(DemoAccounts::json).collect(Collectors.joining(",\n  "));
        OwnerOnly.write(
                file,
                String.format(
                        Locale.ROOT,
                        """
            {"url": "%s", "apiToken": "%s",
             "accounts": [
              %s]}
            """,
                        address.url(),
                        token,
                        list));
    }

    private static String json(SeededAccount account) {
        return String.format(
                Locale.ROOT,
                "{\"user\": \"%s\", \"password\": \"%s\", \"role\": \"%s\", \"center\": %s}",
                account.user(),
                account.password(),
                account.role(),
                account.center() == null ? "null" : "\"" + account.center() + "\"");
    }

    /** A later start may listen on another port. */
    static void move(Path file, Address address) throws IOException {
        String text = Files.readString(file);
        String moved = text.replaceFirst("\"url\": \"[^\"]*\"", "\"url\": \"" + address.url() + "\"");
        if (!moved.equals(text)) {
            OwnerOnly.write(file, moved);
        }
    }
}
