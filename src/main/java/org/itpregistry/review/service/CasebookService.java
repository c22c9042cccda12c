package org.itpregistry.review.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.Scope;
import org.itpregistry.entry.service.CasebookLocks;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.review.domain.CasebookDigest;
import org.itpregistry.review.domain.CasebookState;

/** Tells which casebooks are signed and locked. */
@Stateless
@Allowed(Act.READ_RECORDS)
public class CasebookService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private SignatureStore signatures;

    @Inject
    private CasebookLocks locks;

    /** The state of the casebook that the file holds: hashed is what the reader was given. */
    public CasebookState of(PersonFile file) {
        Patient patient = scope.admit(file.patient());
        return new CasebookState(CasebookDigest.of(file), signatures.of(patient), locks.history(patient));
    }

    /** Those of the persons whose casebooks are locked. */
    public Set<Long> locked(Collection<Long> persons) {
        return ids(
                "select l.patientId from CasebookLock l where l.unlockedAt is null and l.patientId in :persons",
                persons);
    }

    /** Those of the persons whose casebooks bear a signature that is valid. */
    public Set<Long> signed(Collection<Long> persons) {
        Set<Long> ever = ids("select distinct s.patientId from Signature s where s.patientId in :persons", persons);
        if (ever.isEmpty()) {
            return ever;
        }
        try {
            return ValidSignatures.of(
                    em.unwrap(Connection.class),
                    ever.stream().map(String::valueOf).collect(Collectors.joining(",")));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read casebooks", e);
        }
    }

    private Set<Long> ids(String query, Collection<Long> persons) {
        return persons.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(query, Long.class)
                        .setParameter("persons", List.copyOf(persons))
                        .getResultList());
    }
}
