package org.itpregistry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The built-in database of the measured registry, entered as the owner of its tables. */
record BenchDatabase(String url, String password) {
    static final String OWNER = "itp_owner";

    /** The port is in the server's own file, the password with the secrets of the data folder. */
    static BenchDatabase of(Path data) throws IOException {
        List<String> running = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        String password =
                Files.readString(data.resolve("secrets/owner.password")).strip();
        return new BenchDatabase("jdbc:postgresql://127.0.0.1:" + running.get(3).strip() + "/registry", password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, OWNER, password);
    }

    @Override
    public String toString() {
        return url;
    }
}
