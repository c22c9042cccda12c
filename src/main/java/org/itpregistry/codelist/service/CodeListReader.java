package org.itpregistry.codelist.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.platform.domain.CodeLists;

/** The code lists as they stand now; read again only when a list has changed, on whichever node. */
@Stateless
@Allowed
public class CodeListReader {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private KnownLists known;

    public CodeLists inForce() {
        Connection connection = em.unwrap(Connection.class);
        try {
            String stamp = StoredCodeLists.stamp(connection);
            return known.under(stamp).orElseGet(() -> known.keep(stamp, read(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException("the code lists cannot be read", e);
        }
    }

    private static CodeLists read(Connection connection) {
        try {
            return StoredCodeLists.read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the code lists cannot be read", e);
        }
    }
}
