package org.itpregistry.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.itpregistry.launch.LaunchFailure.Kind;

/** The login of the application: it may do what the migrations grant, and nothing else. */
final class ApplicationRole {

    private final Database database;
    private final String name;

    ApplicationRole(Database database) {
        this.database = database;
        this.name = LauncherSql.identifier(database.appRole());
    }

    /** Before the first migration: the migrations grant to it. */
    void ensure(String password) throws LaunchFailure {
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            boolean known =
                    LauncherSql.exists(connection, "select 1 from pg_roles where rolname = ?", database.appRole());
            sql.execute((known ? "alter role " : "create role ") + name + " login password "
                    + LauncherSql.literal(password));
            sql.execute("revoke create on schema public from public");
            String catalog = LauncherSql.identifier(connection.getCatalog());
            sql.execute("revoke temporary on database " + catalog + " from public");
            // An import stages its rows in tables of its own.
            sql.execute("grant temporary on database " + catalog + " to " + name);
            refusePowers(connection);
        } catch (SQLException refused) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "cannot prepare the role " + database.appRole() + " (" + FailureReason.of(refused) + "); "
                            + database.owner() + " must own the database and may need: alter role " + database.owner()
                            + " createrole",
                    refused);
        }
    }

    /** Row-level security and the audit trail hold only for a role that cannot step around them. */
    private void refusePowers(Connection connection) throws SQLException, LaunchFailure {
        String powerful =
                """
                select 1 from pg_roles where rolname = ?
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""";
        if (LauncherSql.exists(connection, powerful, database.appRole())) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the role " + database.appRole() + " has powers that would defeat the audit trail; run: alter role "
                            + name + " nosuperuser nobypassrls nocreaterole nocreatedb noreplication");
        }
    }
}
