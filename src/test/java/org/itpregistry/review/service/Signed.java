package org.itpregistry.review.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Hashes casebooks and holds signatures against them over a plain connection, as the services do. */
public final class Signed {
    private Signed() {}

    public static String hash(Connection connection, long person) throws SQLException {
        return CasebookHashes.of(connection, String.valueOf(person)).get(person);
    }

    /** The persons of a cohort with a valid signature. */
    public static Set<Long> persons(Connection connection, long cohort) throws SQLException {
        return ValidSignatures.ofCohort(connection, cohort);
    }
}
