package org.itpregistry.center.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.access.service.Scope;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.RowKey;
import org.itpregistry.entry.domain.StandingFaults;
import org.itpregistry.entry.service.FindingStore;
import org.itpregistry.entry.service.LastChanges;
import org.itpregistry.entry.service.PersonFiles;
import org.itpregistry.entry.service.ReasonRule;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** Keeps the denominators of the centers: deliveries, live births, person-years of a period. */
@Stateless
@Allowed
public class DenominatorService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Scope scope;

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
                .filter(scope::includes)
                .toList();
    }

    /** @throws Refusal when there is none for the caller */
    public CenterDenominator find(long id) {
        CenterDenominator row = scope.admit(em.find(CenterDenominator.class, id));
        em.detach(row);
        return row;
    }

    /** The denominator that a form stored; empty when it was taken out since. */
    public Optional<CenterDenominator> find(RowKey key) {
        return all().stream().filter(row -> RowKey.of(row).equals(key)).findFirst();
    }

    /** What the rules would find if it were saved; stores nothing. */
    public List<EntryFinding> look(CenterDenominator typed) {
        return findings.check(typed);
    }

    /**
     * Enters a denominator of a center, or corrects one.
     *
     * @param center of a new one
     * @throws Refused with every finding, when one is an error
     * @throws EditConflict when it was changed meanwhile
     */
    @Allowed(Act.ENTER)
    public void save(CenterDenominator typed, Long center, String reason) {
        boolean corrects = typed.id() != null;
        reasonRule.require(corrects && reasonRule.isNeeded(), reason);
        CenterDenominator row = corrects ? editable(typed.id(), typed.version()) : enter(typed, center);
        StandingFaults before = corrects ? new StandingFaults(findings.check(row)) : StandingFaults.NONE;
        row.takeAnswersOf(typed);
        List<EntryFinding> worse = before.worsened(findings.check(row));
        if (!worse.isEmpty()) {
            throw new Refused(worse);
        }
        em.flush();
    }

    /** Takes a denominator out, with a reason. */
    @Allowed(Act.ENTER)
    public void voidRow(long id, int version, String reason) {
        CenterDenominator row = editable(id, version);
        reasons.require(reason);
        row.voidFor(reason.strip());
        em.flush();
    }

    /** A copy is stored: what was typed stays as it is, and can be saved again when this fails. */
    private CenterDenominator enter(CenterDenominator typed, Long center) {
        if (center == null || !scope.includes(Act.ENTER, center)) {
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
        CenterDenominator stored =
                scope.admit(Act.ENTER, em.find(CenterDenominator.class, id, LockModeType.PESSIMISTIC_WRITE));
        changes.refuseOutdated(stored, version);
        return stored;
    }
}
