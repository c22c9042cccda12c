package org.itpregistry.review.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.itpregistry.review.domain.CasebookDigest;

/** Finds the persons whose casebooks are still what somebody signed: each is hashed anew. */
public final class ValidSignatures {
    private ValidSignatures() {}

    /** The persons of a cohort. */
    public static Set<Long> ofCohort(Connection connection, long cohort) throws SQLException {
        return of(
                connection,
                "select s.patient_id from signature s where s.cohort_id = " + cohort,
                "cohort_id = " + cohort);
    }

    /** @param persons their ids, with commas between them */
    static Set<Long> of(Connection connection, String persons) throws SQLException {
        return of(connection, persons, "patient_id in (" + persons + ")");
    }

    private static Set<Long> of(Connection connection, String persons, String signatures) throws SQLException {
        Map<Long, String> hashes = CasebookHashes.of(connection, persons);
        Set<Long> valid = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select patient_id, sha256 from signature where format = "
                        + CasebookDigest.FORMAT + " and " + signatures)) {
            while (rows.next()) {
                if (rows.getString(2).equals(hashes.get(rows.getLong(1)))) {
                    valid.add(rows.getLong(1));
                }
            }
        }
        return valid;
    }
}
