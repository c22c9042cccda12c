package org.itpregistry.launch;

import java.sql.Connection;
import java.sql.SQLException;

/** Connects to the database of the test run as the owner of the schema, as a hand at the SQL prompt would. */
public final class OwnerOfTestDatabase {
    private OwnerOfTestDatabase() {}

    public static Connection connect() throws SQLException {
        return TestDatabase.database().connect();
    }
}
