package org.itpregistry.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.itpregistry.launch.LaunchFailure.Kind;
import org.postgresql.PGConnection;

/** Where the registry's tables live, and the login that owns them. */
record Database(String url, String owner, String ownerPassword, String appRole) {

    /** Given from outside by the three ITP_DATABASE variables. */
    static Database own(String url, String user, String password) throws LaunchFailure {
        if (url.isBlank() || user.isBlank()) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "set all of ITP_DATABASE_URL (jdbc:postgresql://host:5432/name), ITP_DATABASE_USER and"
                            + " ITP_DATABASE_PASSWORD, or none for the built-in PostgreSQL");
        }
        String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
        if (!jdbc.startsWith("jdbc:postgresql://")) {
            throw new LaunchFailure(Kind.DATABASE, "ITP_DATABASE_URL must look like jdbc:postgresql://host:5432/name");
        }
        var database = new Database(jdbc, user, password, "itp_app");
        try (Connection connection = database.connect()) {
            return database.inClusterOfOthers(connection);
        } catch (SQLException unreachable) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "cannot use the database at " + withoutParameters(jdbc) + " as " + user + " ("
                            + FailureReason.of(unreachable) + "); check ITP_DATABASE_URL, _USER and _PASSWORD",
                    unreachable);
        }
    }

    /** Roles belong to a whole cluster, so the application's role carries the name of its database. */
    private Database inClusterOfOthers(Connection connection) throws SQLException, LaunchFailure {
        if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
            throw new LaunchFailure(
                    Kind.DATABASE,
                    "the registry needs PostgreSQL 15 or newer, this one is "
                            + connection.getMetaData().getDatabaseProductVersion());
        }
        String role = "itp_app_" + connection.getCatalog();
        OwnerRights.require(connection, role);
        return new Database(throughPooler(connection), owner, ownerPassword, role);
    }

    /**
     * A pooler between us and PostgreSQL hands each transaction to another server process, which does not know what an
     * earlier one prepared. It shows by the number of the process: the pooler names one of its own.
     */
    private String throughPooler(Connection connection) throws SQLException {
        int named = connection.unwrap(PGConnection.class).getBackendPID();
        boolean direct =
                LauncherSql.exists(connection, "select 1 where pg_backend_pid() = cast(? as integer)", "" + named);
        return direct || url.contains("prepareThreshold=")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    /**
     * Row contents that PostgreSQL puts into the details of its errors must not reach a log. The types of parameters are left
     * to the statement, so that a null or a text fits the column it is compared with.
     */
    String urlForApplication() {
        return url + (url.contains("?") ? "&" : "?")
                + "ApplicationName=itp-registry&logServerErrorDetail=false&reWriteBatchedInserts=true&stringtype=unspecified"
                + "&connectTimeout=5&tcpKeepAlive=true";
    }

    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
