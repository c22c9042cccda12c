package org.itpregistry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The synthetic registry of {@code itp demo}: loaded once, into a registry that has no accounts. */
final class DemoRegistry {

    private final Database database;
    private final Path accountsFile;
    private final Path work;
    /** Lies in the data folder from before the first account until everything is in. */
    private final Path unfinished;

    DemoRegistry(Database database, DataFolder folder) {
        this.database = database;
        this.accountsFile = folder.root().resolve("demo-accounts.json");
        this.work = folder.root().resolve("demo");
        this.unfinished = folder.root().resolve("demo.unfinished");
    }

    boolean isUnfinished() {
        return Files.exists(unfinished);
    }

    /** Whether the registry holds the synthetic cohort: the pages say so. */
    boolean isStored() throws LaunchFailure {
        try (Connection connection = database.connect()) {
            return LauncherSql.exists(connection, "select 1 from cohort where source_key = ? and synthetic", "DEMO");
        } catch (SQLException broken) {
            throw new LaunchFailure(Kind.DATABASE, "the database failed (" + FailureReason.of(broken) + ")", broken);
        }
    }

    /**
     * Loads everything. Each step replaces what an interrupted load left: accounts get new passwords, and an import of
     * the same bundle stores nothing twice.
     */
    void load(Address address, DemoCases cases) throws LaunchFailure, IOException {
        Files.writeString(unfinished, "");
        var accounts = new DemoAccounts();
        try {
            Console.say("creating the demo accounts");
            accounts.store(database);
            sendCases(address, accounts.token(), cases);
            accounts.storeAtCenters(database);
        } catch (SQLException failed) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the demo accounts could not be stored (" + FailureReason.of(failed) + "); start again to go on",
                    failed);
        }
        accounts.write(accountsFile, address);
        Files.delete(unfinished);
        for (SeededAccount account : accounts.all()) {
            String center = account.center() == null ? "" : " at " + account.center();
            Console.say("  " + account.user() + "  " + account.password() + "  " + account.role() + center);
        }
        Console.say("demo accounts: " + accountsFile);
    }

    private void sendCases(Address address, String token, DemoCases cases) throws LaunchFailure, IOException {
        Folders.delete(work);
        OwnerOnly.folder(work);
        Path bundle = work.resolve("bundle");
        Map<String, Long> rows = cases.write(bundle);
        Console.say("importing " + rows.get("patients.csv") + " synthetic persons with "
                + rows.get("platelet_counts.csv") + " platelet counts; this takes a moment");
        new ImportDoor(address, token).commit(Archive.pack(bundle, work.resolve("bundle.zip")));
        Folders.delete(work);
    }

    /** A later start: the file names the address of this one. */
    void open(Address address) throws IOException {
        if (Files.exists(accountsFile)) {
            DemoAccounts.move(accountsFile, address);
            Console.say("demo accounts: " + accountsFile);
        }
    }
}
