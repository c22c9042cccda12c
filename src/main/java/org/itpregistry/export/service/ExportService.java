package org.itpregistry.export.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.export.domain.Export;
import org.itpregistry.platform.domain.Refusal;

/** Finds exports and hands them out: to those who see all centers, and to who made them. */
@Stateless
@Allowed(Act.EXPORT)
public class ExportService {
    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessLog log;

    /** The newest first. */
    public List<Export> newest() {
        return over(connection -> new StoredExports(connection).newest(LONGEST));
    }

    /** @throws Refusal when there is no such export for the caller */
    public Export find(String key) {
        return over(connection -> new StoredExports(connection).find(key)).orElseThrow(Refusal::notFound);
    }

    /**
     * One whose content is still there.
     *
     * @throws Refusal when there is no such export for the caller, or its content is no longer kept
     */
    public Export fetchable(String key) {
        Export export = find(key);
        if (!export.isKept()) {
            throw new Refusal("refusal.export.forgotten", export.key(), ExportStore.KEPT.toDays());
        }
        return export;
    }

    /** Writes the content, part by part, and notes who took it. */
    public void send(Export export, OutputStream out) throws IOException {
        log.note(AccessKind.EXPORT, export.key() + " fetched, hash " + export.sha256());
        try {
            new StoredExports(em.unwrap(Connection.class)).content(export, out);
        } catch (SQLException e) {
            throw new IOException("cannot read the export " + export.key(), e);
        }
    }

    private <T> T over(Reading<T> reading) {
        try {
            return reading.of(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read exports", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }
}
