package org.itpregistry.entry.service;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;

/** Keeps which forms were saved, in the transaction that saves them. */
@Stateless
@Allowed
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SavedForms {
    /** Longer than a session lasts, and than a browser left open over a weekend remembers a form. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String NOBODY = "0".repeat(64);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private Clock clock;

    @Resource
    private EJBContext transaction;

    /**
     * Does what a form asks for, unless that was done already. Of two that come together, the second waits for the first.
     *
     * @param act what is to be done once; services called in it take part in the transaction
     * @return what came of it, now or the first time
     */
    public SavedForm keep(Submission form, Supplier<Outcome> act) {
        if (!claim(form.token(), form.content())) {
            return read(form.token()).orElseThrow();
        }
        Outcome outcome = act.get();
        em.flush();
        em.createNativeQuery(
                        "update saved_form set patient_id = cast(?3 as bigint), outcome = ?4 where user_name = ?1 and token = ?2")
                .setParameter(1, context.caller().userName())
                .setParameter(2, form.token().text())
                .setParameter(3, outcome.person())
                .setParameter(4, outcome.text())
                .executeUpdate();
        return new SavedForm(clock.instant(), form.content(), outcome);
    }

    /** What came of the form, if it was saved; waits for a save of it that is under way. */
    public Optional<SavedForm> find(FormToken token) {
        if (claim(token, NOBODY)) {
            transaction.setRollbackOnly();
            return Optional.empty();
        }
        return read(token);
    }

    /** The same without waiting. */
    public Optional<SavedForm> read(FormToken token) {
        List<?> rows = em.createNativeQuery(
                        "select saved_at, content, patient_id, outcome from saved_form where user_name = ?1 and token = ?2")
                .setParameter(1, context.caller().userName())
                .setParameter(2, token.text())
                .getResultList();
        return rows.stream().findFirst().map(row -> saved((Object[]) row));
    }

    /** Forgets what was saved longer ago than a form is come back to, of all users. Every node does; the first finds them. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    public void forget() {
        em.createNativeQuery("select forget_saved_forms(?1)")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .getSingleResult();
    }

    private boolean claim(FormToken token, String content) {
        return em.createNativeQuery(
                                "insert into saved_form (user_name, token, content, saved_at) values (?1, ?2, ?3, ?4)"
                                        + " on conflict do nothing")
                        .setParameter(1, context.caller().userName())
                        .setParameter(2, token.text())
                        .setParameter(3, content)
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    private static SavedForm saved(Object[] row) {
        Long person = row[2] == null ? null : ((Number) row[2]).longValue();
        return new SavedForm(instant(row[0]), (String) row[1], Outcome.read(person, (String) row[3]));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
