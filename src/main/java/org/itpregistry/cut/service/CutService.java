package org.itpregistry.cut.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.platform.domain.Refusal;

/** Finds data cuts, reads them and recomputes their hashes, as far as the caller may see. */
@Stateless
@Allowed(Act.READ_RESULTS)
public class CutService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessLog log;

    /** Every cut that the caller may see something of, the newest first. */
    public List<DataCut> all() {
        return over(connection -> new StoredCuts(connection).all());
    }

    /** Those of one cohort. */
    public List<DataCut> ofCohort(String cohort) {
        return over(connection -> new StoredCuts(connection).ofCohort(cohort));
    }

    /** @throws Refusal when there is no such cut for the caller */
    public DataCut find(String key) {
        return over(connection -> new StoredCuts(connection).find(key)).orElseThrow(Refusal::notFound);
    }

    /**
     * What the caller may see of a cut.
     *
     * @throws Refusal when there is no such cut for the caller, or it is not as it was taken
     */
    public CutContent content(String key) {
        DataCut cut = find(key);
        return over(connection -> FrozenHistories.of(connection, cut));
    }

    /**
     * A mark for the records of each person that the caller may see in a cut, by the person's key; equal records have equal
     * marks.
     *
     * @throws Refusal when there is no such cut for the caller, or it is not as it was taken
     */
    public Map<String, String> marks(String key) {
        DataCut cut = find(key);
        return over(connection -> PersonMarks.of(connection, cut));
    }

    /**
     * Recomputes the hash of the cut, and that of each part that the caller may see.
     *
     * @return how many parts these are
     * @throws Refusal when there is no such cut for the caller, or it is not as it was taken
     */
    public int verify(String key) {
        DataCut cut = find(key);
        var parts = new AtomicInteger();
        over(connection -> {
            PackedParts.each(connection, cut, (part, content) -> parts.incrementAndGet());
            return null;
        });
        log.note(AccessKind.REPORT, "hash of " + cut.key() + " recomputed");
        return parts.get();
    }

    private <T> T over(Reading<T> reading) {
        try {
            return reading.of(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read data cuts", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }
}
