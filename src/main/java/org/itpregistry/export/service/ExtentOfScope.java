package org.itpregistry.export.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.export.domain.ExportScope;
import org.itpregistry.export.service.ExportExtent.OneCohort;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;

/** Tells how far an export reaches that the caller asks for. What does not exist and what is not the caller's are one. */
@Stateless
@Allowed(Act.EXPORT)
public class ExtentOfScope {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private CohortService cohorts;

    /** @throws Refusal when there is no such center or cohort for the caller, or the caller may not have all of the registry */
    public ExportExtent of(ExportScope scope) {
        return switch (scope.kind()) {
            case REGISTRY -> registry();
            case CENTER -> center(scope.key());
            case COHORT -> new ExportExtent(List.of(one(cohorts.of(scope.key()))), own());
        };
    }

    /** The centers whose rows the caller may take out; in the order of their keys. */
    public List<Center> centers() {
        return em.createQuery("select c from Center c where c.voidReason is null order by c.sourceKey", Center.class)
                .getResultStream()
                .filter(center -> context.caller().mayAt(Act.EXPORT, center.id()))
                .toList();
    }

    private ExportExtent registry() {
        if (!context.caller().mayAtAll(Act.EXPORT)) {
            throw Refusal.notFound();
        }
        return new ExportExtent(
                cohorts.visible().stream().map(ExtentOfScope::one).toList(), Optional.empty());
    }

    private ExportExtent center(String key) {
        long center = centers().stream()
                .filter(one -> one.sourceKey().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .id();
        return new ExportExtent(
                cohorts.visible().stream()
                        .filter(cohort -> hasRows(cohort, center))
                        .map(ExtentOfScope::one)
                        .toList(),
                Optional.of(Set.of(center)));
    }

    private boolean hasRows(Cohort cohort, long center) {
        return em.createQuery(
                                "select count(p) from Patient p where p.cohortId = :cohort and p.centerId = :center and p.voidReason is null",
                                Long.class)
                        .setParameter("cohort", cohort.id())
                        .setParameter("center", center)
                        .getSingleResult()
                > 0;
    }

    /** A role without a center reaches all of them. */
    private Optional<Set<Long>> own() {
        return context.caller().mayAtAll(Act.EXPORT)
                ? Optional.empty()
                : Optional.of(context.caller().centersFor(Act.EXPORT));
    }

    private static OneCohort one(Cohort cohort) {
        return new OneCohort(cohort.id(), cohort.sourceKey());
    }
}
