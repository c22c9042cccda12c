package org.itpregistry.access.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.platform.service.Unguarded;

/**
 * Keeps who came, who was turned away and what left the house: a row and a log line each, in a transaction of its own, so
 * that it stays when the act itself is rolled back.
 */
@Stateless
@Unguarded("notes strangers too")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccessLog {
    private static final Logger LOG = Logger.getLogger("org.itpregistry.access");
    private static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    /** Notes an act of the caller of the running request. */
    public void note(AccessKind kind, String detail) {
        note(kind, context.known().map(Caller::userName).orElse(""), detail);
    }

    /** Notes that the caller looked at a person, once a request however often the person is read for it. */
    public void looked(String page, long center, long person) {
        if (context.isFirst("VIEW " + person)) {
            add(AccessKind.VIEW, context.known().map(Caller::userName).orElse(""), page, center, person);
        }
    }

    /** Notes an act of somebody who is not, or not yet, the caller. */
    public void note(AccessKind kind, String userName, String detail) {
        add(kind, userName, detail, null, null);
    }

    private void add(AccessKind kind, String userName, String detail, Long center, Long person) {
        String who = oneLine(userName);
        String what = oneLine(detail);
        String from = oneLine(context.address());
        tellTrail(who);
        em.createNativeQuery(
                        """
                        insert into access_event (user_name, address, kind, detail, center_id, patient_id)
                        values (?1, ?2, ?3, ?4, cast(?5 as bigint), cast(?6 as bigint))""")
                .setParameter(1, who)
                .setParameter(2, from)
                .setParameter(3, kind.name())
                .setParameter(4, what)
                .setParameter(5, center)
                .setParameter(6, person)
                .executeUpdate();
        LOG.log(Level.INFO, "access {0} user={1} address={2} request={3} {4}", new Object[] {
            kind, who, from, context.request(), what
        });
    }

    /** The row is an entry of the trail, which has to know who came by which door. */
    private void tellTrail(String who) {
        em.createNativeQuery("select set_config('itp.user', ?1, true), set_config('itp.role', ?2, true),"
                        + " set_config('itp.channel', ?3, true), set_config('itp.request', ?4, true)")
                .setParameter(1, who)
                .setParameter(2, context.known().map(Caller::auditedRole).orElse(""))
                .setParameter(3, context.channel().code())
                .setParameter(4, context.request())
                .getSingleResult();
    }

    /** Control characters would let a typed name forge a line of the log. */
    static String oneLine(String text) {
        String clean = text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "_");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
