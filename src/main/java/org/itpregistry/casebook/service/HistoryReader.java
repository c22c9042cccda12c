package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.bleeding.domain.BleedingEpisode;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.event.domain.AdverseEvent;
import org.itpregistry.followup.domain.FollowUp;
import org.itpregistry.followup.domain.Observation;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PatientHistoryBuilder;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.treatment.domain.Treatment;

/**
 * Reads the persons of a cohort, with everything recorded of them, into immutable histories: one statement a form, however
 * many persons. Row-level security leaves out what the caller may not see.
 */
@Stateless
@Allowed
public class HistoryReader {
    private static final int FETCH = 5_000;

    @PersistenceContext
    private EntityManager em;

    /** The histories of a cohort, in order of the source key. Voided rows are not in them. */
    public List<PatientHistory> cohort(long cohortId) {
        return read("p.cohort_id = ?", cohortId);
    }

    /** The history of one person, and of those it is linked to: a mother's newborns. */
    public List<PatientHistory> family(long patientId) {
        return read(
                """
                (p.id = ? or p.id in (select n.patient_id from neonate n join pregnancy g on g.id = n.pregnancy_id
                                      where g.patient_id = ? and n.void_reason is null))""",
                patientId,
                patientId);
    }

    private List<PatientHistory> read(String who, Object... arguments) {
        try {
            Connection connection = em.unwrap(Connection.class);
            Map<Long, PatientHistoryBuilder> persons = new LinkedHashMap<>();
            each(
                    connection,
                    """
                    select p.*, p.id as patient_id, c.source_key as center, h.source_key as cohort
                    from patient p join center c on c.id = p.center_id join cohort h on h.id = p.cohort_id
                    where %s and p.void_reason is null order by p.source_key collate "C\""""
                            .formatted(who),
                    row -> persons.put(row.patientId(), HistoryRow.person(row)),
                    arguments);
            rows(connection, PlateletReading.FORM, who, persons, HistoryRow::count, arguments);
            rows(connection, Treatment.FORM, who, persons, HistoryRow::treatment, arguments);
            rows(connection, BleedingEpisode.FORM, who, persons, HistoryRow::bleed, arguments);
            rows(connection, AdverseEvent.FORM, who, persons, HistoryRow::adverseEvent, arguments);
            rows(connection, Pregnancy.FORM, who, persons, HistoryRow::pregnancy, arguments);
            rows(connection, Neonate.FORM, who, persons, HistoryRow::neonate, arguments);
            rows(connection, FollowUp.FORM, who, persons, HistoryRow::followUp, arguments);
            rows(connection, Observation.FORM, who, persons, HistoryRow::observation, arguments);
            return persons.values().stream().map(PatientHistoryBuilder::build).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read histories", e);
        }
    }

    private static void rows(
            Connection connection,
            Form<?> form,
            String who,
            Map<Long, PatientHistoryBuilder> persons,
            HistoryRow.Into into,
            Object... arguments)
            throws SQLException {
        String pregnancyKey = form == Neonate.FORM
                ? ", (select g.source_key from pregnancy g where g.id = r.pregnancy_id) as pregnancy"
                : "";
        each(
                connection,
                "select r.*" + pregnancyKey + " from " + form.table()
                        + " r join patient p on p.id = r.patient_id where " + who
                        + " and r.void_reason is null and p.void_reason is null",
                row -> into.add(persons.get(row.patientId()), row),
                arguments);
    }

    private static void each(Connection connection, String sql, Visitor visitor, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                var row = new StoredRow(rows);
                while (rows.next()) {
                    visitor.visit(row);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(StoredRow row) throws SQLException;
    }
}
