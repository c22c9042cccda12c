package org.itpregistry.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.casebook.service.HistoryReader;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/** Runs studies on cohorts, over the persons that the caller may see. */
@Stateless
@Allowed({Role.DATA_MANAGER, Role.INVESTIGATOR, Role.MONITOR, Role.COORDINATOR, Role.AUDITOR})
public class StudyService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallContext context;

    @Inject
    private HistoryReader histories;

    @Inject
    private Protocols protocols;

    @Inject
    private Clock clock;

    public List<Protocol> studies() {
        return protocols.all();
    }

    /** The cohorts that hold a person whom the caller may see; for those who see all centers, all. */
    public List<Cohort> cohorts() {
        return em
                .createQuery("select c from Cohort c where c.voidReason is null order by c.sourceKey", Cohort.class)
                .getResultList()
                .stream()
                .filter(this::isVisible)
                .toList();
    }

    /**
     * @param study id of the protocol
     * @param cohortKey key of the cohort, exact case
     * @throws Refusal when either does not exist for the caller
     */
    public StudyResult run(String study, String cohortKey) {
        Protocol protocol = protocols.of(study).orElseThrow(Refusal::notFound);
        return StudyResult.of(protocol, data(cohort(cohortKey)));
    }

    private Cohort cohort(String key) {
        return em.createQuery("select c from Cohort c where c.sourceKey = :key and c.voidReason is null", Cohort.class)
                .setParameter("key", key)
                .getResultStream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private boolean isVisible(Cohort cohort) {
        return context.caller().seesAllCenters()
                || em.createQuery("select count(p) from Patient p where p.cohortId = :cohort", Long.class)
                                .setParameter("cohort", cohort.id())
                                .getSingleResult()
                        > 0;
    }

    private CohortData data(Cohort cohort) {
        LocalDate cutoff =
                Optional.ofNullable(cohort.value(Cohort.DATA_CUTOFF_DATE)).orElseGet(() -> LocalDate.now(clock));
        List<PatientHistory> persons = histories.cohort(cohort.id());
        return new CohortData(
                cohort.sourceKey(),
                cohort.value(Cohort.TITLE),
                cohort.value(Cohort.SYNTHETIC),
                cutoff,
                persons,
                denominators(cohort));
    }

    private List<CohortData.Denominator> denominators(Cohort cohort) {
        return em.createQuery(
                        "select d from CenterDenominator d where d.cohortId = :cohort and d.voidReason is null"
                                + " order by d.sourceKey",
                        CenterDenominator.class)
                .setParameter("cohort", cohort.id())
                .getResultStream()
                .map(row -> new CohortData.Denominator(
                        row.value(CenterDenominator.DENOMINATOR_CODE),
                        row.value(CenterDenominator.PERIOD_START),
                        row.value(CenterDenominator.PERIOD_END),
                        row.value(CenterDenominator.COUNT_VALUE)))
                .toList();
    }
}
