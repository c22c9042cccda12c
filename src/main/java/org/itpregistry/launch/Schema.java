package org.itpregistry.launch;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.itpregistry.launch.LaunchFailure.Kind;

/** Brings the tables up to date: the files of sql/ in order, each once, as the owner. */
final class Schema {

    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    /** Returns how many migrations were new. */
    int migrate() throws LaunchFailure {
        try {
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.url(), database.owner(), database.ownerPassword())
                    .locations("classpath:db/migration")
                    .callbacks(new MigrationChannel())
                    .placeholders(Map.of("appRole", database.appRole()))
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the database could not be brought up to date (" + FailureReason.oneLine(failed.getMessage())
                            + "); it stays as it was before the failing step",
                    failed);
        }
    }
}
