package org.itpregistry.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.launch.LaunchFailure.Kind;

/** What the login of ITP_DATABASE_USER must be able to do, asked before anything is changed. */
final class OwnerRights {

    private static final String OWNS =
            """
            select 1 from pg_database where datname = current_database() and ? <> ''
            and pg_has_role(current_user, datdba, 'usage')""";
    private static final String CREATES_ROLES =
            "select 1 from pg_roles where rolname = current_user and (rolcreaterole or rolsuper) and ? <> ''";
    private static final String OWNS_SCHEMA =
            """
            select 1 from pg_namespace where nspname = ? and pg_has_role(current_user, nspowner, 'usage')""";

    private OwnerRights() {}

    /** @param appRole the login of the application, which the owner makes at the first start */
    static void require(Connection connection, String appRole) throws SQLException, LaunchFailure {
        String user = connection.getMetaData().getUserName();
        String database = LauncherSql.identifier(connection.getCatalog());
        List<String> missing = new ArrayList<>();
        if (!LauncherSql.exists(connection, OWNS, user)) {
            missing.add("alter database " + database + " owner to " + LauncherSql.identifier(user));
        }
        if (!LauncherSql.exists(connection, "select 1 from pg_roles where rolname = ?", appRole)
                && !LauncherSql.exists(connection, CREATES_ROLES, user)) {
            missing.add("alter role " + LauncherSql.identifier(user) + " createrole");
        }
        // The owner of the database owns it too, unless it was made by an earlier PostgreSQL.
        if (missing.isEmpty() && !LauncherSql.exists(connection, OWNS_SCHEMA, "public")) {
            missing.add("alter schema public owner to " + LauncherSql.identifier(user));
        }
        if (!missing.isEmpty()) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the database user " + user + " has too few rights; as a superuser run in " + database + ": "
                            + String.join("; ", missing));
        }
    }
}
