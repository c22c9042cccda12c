package org.itpregistry.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.RowKey;
import org.itpregistry.entry.domain.Standing;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** Keeps the denominators of the centers: deliveries, live births, person-years of a period. */
@Stateless
@Allowed
public class DenominatorService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private PersonFiles files;

    @Inject
    private ChangeReason reasons;

    @Inject
    private ReasonRule reasonRule;

    @Inject
    private FindingStore findings;

    @Inject
    private LastChanges changes;

    /** Those of the caller's centers, the newest period first. */
    public List<CenterDenominator> all() {
        return em
                .createQuery(
                        "select d from CenterDenominator d where d.voidReason is null order by d.centerId, d.id desc",
                        CenterDenominator.class)
                .getResultList()
                .stream()
                .filter(this::isVisible)
                .toList();
    }

    /** @throws Refusal when there is none for the caller */
    public CenterDenominator find(long id) {
        CenterDenominator row = em.find(CenterDenominator.class, id);
        if (row == null || !isVisible(row)) {
            throw Refusal.notFound();
        }
        em.detach(row);
        return row;
    }

    /** The denominator that a form stored; empty when it was taken out since. */
    public Optional<CenterDenominator> find(RowKey key) {
        return all().stream().filter(row -> RowKey.of(row).equals(key)).findFirst();
    }

    /** What the rules would find if it were saved; stores nothing. */
    public List<Finding> look(CenterDenominator typed) {
        return findings.check(typed);
    }

    /**
     * Enters a denominator of a center, or corrects one.
     *
     * @param center of a new one
     * @throws Refused with every finding, when one is an error
     * @throws EditConflict when it was changed meanwhile
     */
    @Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
    public void save(CenterDenominator typed, Long center, String reason) {
        boolean corrects = typed.id() != null;
        reasonRule.require(corrects && reasonRule.isNeeded(), reason);
        CenterDenominator row = corrects ? editable(typed.id(), typed.version()) : enter(typed, center);
        Standing before = corrects ? new Standing(findings.check(row)) : Standing.NONE;
        row.takeAnswersOf(typed);
        List<Finding> worse = before.worsened(findings.check(row));
        if (!worse.isEmpty()) {
            throw new Refused(worse);
        }
        em.flush();
    }

    /** Takes a denominator out, with a reason. */
    @Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
    public void voidRow(long id, int version, String reason) {
        CenterDenominator row = editable(id, version);
        reasons.require(reason);
        row.voidFor(reason.strip());
        em.flush();
    }

    /** A copy is stored: what was typed stays as it is, and can be saved again when this fails. */
    private CenterDenominator enter(CenterDenominator typed, Long center) {
        if (center == null || !context.caller().mayEnterAt(center)) {
            throw new Refusal("refusal.noCenter").about("center");
        }
        typed.nameKey(files.nextKey(CenterDenominator.FORM));
        var row = new CenterDenominator();
        row.takeAnswersOf(typed);
        row.nameKey(typed.sourceKey());
        row.enterAt(center);
        row.enterInto(em.createQuery("select c from Cohort c where c.sourceKey = 'REGISTRY'", Cohort.class)
                .getSingleResult()
                .id());
        em.persist(row);
        return row;
    }

    private CenterDenominator editable(long id, int version) {
        CenterDenominator stored = em.find(CenterDenominator.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (stored == null || !isVisible(stored)) {
            throw Refusal.notFound();
        }
        if (stored.centerId() == null || !context.caller().mayEnterAt(stored.centerId())) {
            throw new Refusal("refusal.notAllowed");
        }
        changes.refuseOutdated(stored, version);
        return stored;
    }

    private boolean isVisible(CenterDenominator row) {
        return row.centerId() == null
                ? context.caller().seesAllCenters()
                : context.caller().sees(row.centerId());
    }
}
