package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.LastChange;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.RegistryRecord;

/** Tells who changed a row last, from the audit trail, to those who may see the row. */
@Stateless
@Allowed
public class LastChanges {
    @PersistenceContext
    private EntityManager em;

    /** Empty when the trail does not know, or the row is not the caller's to see. */
    public Optional<LastChange> of(RegistryRecord row) {
        List<?> found = em.createNativeQuery(
                        "select user_name, printed_name, changed_at from last_change(?1, cast(?2 as bigint), ?3)")
                .setParameter(1, row.form().table())
                .setParameter(2, personOf(row))
                .setParameter(3, row.id())
                .getResultList();
        return found.stream().findFirst().map(one -> read((Object[]) one));
    }

    /** @throws Refusal when the row was taken out, maybe while it was worked on */
    public void refuseVoided(RegistryRecord stored) {
        if (stored.isVoided()) {
            Optional<LastChange> change = of(stored);
            throw new Refusal(
                    "refusal.voided",
                    change.map(LastChange::printedName).orElse("?"),
                    change.map(one -> one.at().toString().substring(0, 16).replace('T', ' '))
                            .orElse("?"),
                    stored.voidReason());
        }
    }

    /** @throws EditConflict when the row has another version than the one that was worked on */
    public void refuseOutdated(RegistryRecord stored, int version) {
        if (stored.version() != version) {
            refuseVoided(stored);
            em.detach(stored);
            throw new EditConflict(stored, of(stored));
        }
    }

    private static Long personOf(RegistryRecord row) {
        if (row instanceof Patient patient) {
            return patient.id();
        }
        return row instanceof PatientRecord record ? record.patientId() : null;
    }

    private static LastChange read(Object[] row) {
        Instant at = row[2] instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) row[2]).toInstant();
        return new LastChange((String) row[0], (String) row[1], at);
    }
}
