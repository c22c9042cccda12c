package org.itpregistry.report.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.itpregistry.access.domain.Role;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.casebook.service.CohortService;
import org.itpregistry.casebook.service.HistoryReader;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.Request;
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
    private CohortService cohorts;

    @Inject
    private HistoryReader histories;

    @Inject
    private Protocols protocols;

    public List<Protocol> studies() {
        return protocols.all();
    }

    /** The cohorts that hold a person whom the caller may see; for those who see all centers, all. */
    public List<Cohort> cohorts() {
        return cohorts.visible();
    }

    /** @throws Refusal when the study, the cohort or the cut does not exist for the caller */
    public StudyResult run(Request request) {
        Protocol protocol = protocols.of(request.study()).orElseThrow(Refusal::notFound);
        if (request.cut().isPresent()) {
            throw Refusal.notFound();
        }
        return StudyResult.of(protocol, data(cohorts.of(request.cohort()))).shownTo(request.audience());
    }

    /** The ids of the persons of a cohort by their keys, for links to their pages. */
    Map<String, Long> persons(String cohortKey) {
        return cohorts.persons(cohorts.of(cohortKey).id());
    }

    private CohortData data(Cohort cohort) {
        List<PatientHistory> persons = histories.cohort(cohort.id());
        return new CohortData(
                cohort.sourceKey(),
                cohort.value(Cohort.TITLE),
                cohort.value(Cohort.SYNTHETIC),
                cohorts.cutoff(cohort.id()),
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
