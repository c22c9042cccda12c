package org.itpregistry.launch;

import java.sql.Connection;
import java.sql.SQLException;

/** Connects to the database of the test run as the owner of the schema, as a hand at the SQL prompt would. */
public final class OwnerOfTestDatabase {
    private OwnerOfTestDatabase() {}

    /** The role that the application works as. */
    public static String applicationRole() {
        return TestDatabase.database().appRole();
    }

    public static Connection connect() throws SQLException {
        return TestDatabase.database().connect();
    }
}
