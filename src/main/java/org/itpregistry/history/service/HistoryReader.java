package org.itpregistry.history.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.codelist.service.CodeListReader;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;

/** The histories of persons, of those whom the caller may see. */
@Stateless
@Allowed
public class HistoryReader {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CodeListReader lists;

    /**
     * The histories of a cohort as they stand at one moment, in order of the source key. Voided rows are not in them. Read in
     * a transaction of their own: what the caller has not committed yet is not in them either.
     */
    @Allowed(atOneMoment = true)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<PatientHistory> cohort(long cohortId) {
        return cohort(cohortId, lists.inForce().vocabulary());
    }

    /** The same, with codes read by lists of which the caller knows the versions. */
    @Allowed(atOneMoment = true)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<PatientHistory> cohort(long cohortId, Vocabulary vocabulary) {
        return read(connection -> StoredHistories.ofCohort(connection, cohortId, vocabulary));
    }

    /** The history of one person, and of those it is linked to: a mother's newborns. */
    public List<PatientHistory> family(long patientId) {
        return read(connection ->
                StoredHistories.ofFamily(connection, patientId, lists.inForce().vocabulary()));
    }

    private List<PatientHistory> read(Reading reading) {
        try {
            return reading.of(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read histories", e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        List<PatientHistory> of(Connection connection) throws SQLException;
    }
}
