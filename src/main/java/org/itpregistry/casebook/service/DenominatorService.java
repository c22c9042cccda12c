package org.itpregistry.casebook.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.ChangeReason;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.casebook.domain.RuleBook;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.codelist.service.CodeListReader;
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
    private CodeListReader lists;

    @Inject
    private ChangeReason reasons;

    @Inject
    private Clock clock;

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

    /**
     * Enters a denominator of a center, or corrects one.
     *
     * @param center of a new one
     * @throws Refused with every finding, when one is an error
     * @throws EditConflict when it was changed meanwhile
     */
    @Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
    public void save(CenterDenominator typed, Long center, String reason) {
        reasons.give(reason);
        CenterDenominator row = typed.id() == null ? enter(typed, center) : editable(typed.id(), typed.version());
        if (row != typed) {
            row.takeAnswersOf(typed);
        }
        List<Finding> found =
                RuleBook.on(LocalDate.now(clock)).with(lists.inForce()).check(row);
        if (found.stream().anyMatch(Finding::error)) {
            throw new Refused(found);
        }
    }

    /** Takes a denominator out, with a reason. */
    @Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.COORDINATOR})
    public void voidRow(long id, int version, String reason) {
        CenterDenominator row = editable(id, version);
        reasons.require(reason);
        row.voidFor(reason.strip());
    }

    private CenterDenominator enter(CenterDenominator row, Long center) {
        if (center == null || !context.caller().mayEnterAt(center)) {
            throw new Refusal("refusal.noCenter").about("center");
        }
        row.enterAt(center);
        row.enterInto(em.createQuery("select c from Cohort c where c.sourceKey = 'REGISTRY'", Cohort.class)
                .getSingleResult()
                .id());
        row.nameKey(files.nextKey(CenterDenominator.FORM));
        em.persist(row);
        return row;
    }

    private CenterDenominator editable(long id, int version) {
        CenterDenominator stored = em.find(CenterDenominator.class, id);
        if (stored == null || !isVisible(stored)) {
            throw Refusal.notFound();
        }
        if (stored.centerId() == null || !context.caller().mayEnterAt(stored.centerId())) {
            throw new Refusal("refusal.notAllowed");
        }
        if (stored.version() != version) {
            em.detach(stored);
            throw new EditConflict(stored);
        }
        return stored;
    }

    private boolean isVisible(CenterDenominator row) {
        return row.centerId() == null
                ? context.caller().seesAllCenters()
                : context.caller().sees(row.centerId());
    }
}
