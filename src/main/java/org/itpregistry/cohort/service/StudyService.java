package org.itpregistry.cohort.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.center.domain.CenterDenominator;
import org.itpregistry.codelist.service.CodeListReader;
import org.itpregistry.cohort.domain.Origin;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.cut.domain.CutContent;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.cut.service.CutService;
import org.itpregistry.evidence.domain.StudyArm;
import org.itpregistry.evidence.service.ArmService;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.history.service.HistoryReader;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.protocol.service.ProtocolService;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/** Runs studies on cohorts, over the persons that the caller may see. */
@Stateless
@Allowed(Act.READ_RESULTS)
public class StudyService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CohortService cohorts;

    @Inject
    private HistoryReader histories;

    @Inject
    private CodeListReader lists;

    @Inject
    private CutService cuts;

    @Inject
    private CutRuns runs;

    @Inject
    private CallContext context;

    @Inject
    private LoadedCohorts loaded;

    @Inject
    private ArmService arms;

    @Inject
    private ProtocolService protocols;

    public List<Protocol> studies() {
        return protocols.all();
    }

    /** The cohorts that hold a person whom the caller may see; for those who see all centers, all. */
    public List<Cohort> cohorts() {
        return cohorts.visible();
    }

    /** The one of these with the most persons. */
    public Optional<Cohort> largestCohort() {
        return cohorts.visible().stream().max(Comparator.comparingInt(cohort -> cohorts.size(cohort.id())));
    }

    /** @throws Refusal when the study, the cohort or the cut does not exist for the caller */
    public StudyResult run(Request request) {
        Protocol protocol = protocols.of(request.study());
        StudyResult result = request.cut()
                .map(cut -> ofCut(request.cohort(), cut, protocol))
                .orElseGet(() -> ofMoment(cohorts.of(request.cohort()), protocol));
        return result.shownTo(request.audience());
    }

    /**
     * What a result was made of. The first result of a study on a cut is kept, later ones are held against it.
     *
     * @param table the result as it is handed out
     */
    public Origin origin(Request request, StudyResult result, ResultTable table) {
        return request.cut()
                .map(cut -> runs.origin(cuts.find(cut), request.audience(), result.protocol(), table.checksum()))
                .orElseGet(Origin::live);
    }

    /** The data cuts that the caller may see something of, the newest first. */
    public List<DataCut> cuts() {
        return cuts.all();
    }

    private StudyResult ofCut(String cohort, String key, Protocol protocol) {
        DataCut cut = cuts.find(key);
        if (!cut.cohort().equals(cohort)) {
            throw new Refusal("refusal.cut.cohort", key, cut.cohort());
        }
        // A cut never changes.
        var frozen = new LoadedCohorts.Key(cohort + " " + key, scope(), 0);
        return loaded.result(frozen, (int) cut.persons(), () -> data(cohort, cut), protocol);
    }

    private StudyResult ofMoment(Cohort cohort, Protocol protocol) {
        // Read before the records: what is committed in between only makes the next reader read again.
        long state =
                ((Number) em.createNativeQuery("select seq from audit_head").getSingleResult()).longValue();
        var now = new LoadedCohorts.Key(cohort.sourceKey() + " " + cohorts.cutoff(cohort.id()), scope(), state);
        return loaded.result(now, cohorts.size(cohort.id()), () -> data(cohort), protocol);
    }

    /** Whose records the caller sees, in words that are equal for equal scopes. */
    private String scope() {
        Caller caller = context.caller();
        return caller.seesAllCenters() ? "all" : new TreeSet<>(caller.centers()).toString();
    }

    private CohortData data(String cohort, DataCut cut) {
        CutContent content = cuts.content(cut.key());
        return new CohortData(
                cohort,
                content.cohort().value(Cohort.TITLE),
                content.cohort().value(Cohort.SYNTHETIC),
                cut.cutoff(),
                content.persons(),
                content.denominators().stream().map(StudyService::denominator).toList(),
                content.arms().stream().map(StudyArm::asArm).toList(),
                content.lists());
    }

    /** The ids of the persons of a cohort by their keys, for links to their pages. */
    public Map<String, Long> persons(String cohortKey) {
        return cohorts.persons(cohorts.of(cohortKey).id());
    }

    /**
     * What a protocol that need not be saved yet leaves of a cohort, step by step, and the size of each group; no other
     * number is made.
     *
     * @throws Refusal when the cohort does not exist for the caller
     */
    public StudyResult preview(Protocol protocol, String cohort) {
        return ofMoment(cohorts.of(cohort), protocol.counted());
    }

    /**
     * The numbers of a protocol that need not be saved yet, after the sizes of its groups; without figures and tables.
     *
     * @throws Refusal when the cohort does not exist for the caller
     */
    public StudyResult numbers(Protocol protocol, String cohort) {
        return ofMoment(cohorts.of(cohort), protocol.numbers());
    }

    private CohortData data(Cohort cohort) {
        Vocabulary vocabulary = lists.inForce().vocabulary();
        List<PatientHistory> persons = histories.cohort(cohort.id(), vocabulary);
        return new CohortData(
                cohort.sourceKey(),
                cohort.value(Cohort.TITLE),
                cohort.value(Cohort.SYNTHETIC),
                cohorts.cutoff(cohort.id()),
                persons,
                denominators(cohort),
                arms.of(cohort.id()),
                vocabulary);
    }

    private List<CohortData.Denominator> denominators(Cohort cohort) {
        return em.createQuery(
                        "select d from CenterDenominator d where d.cohortId = :cohort and d.voidReason is null"
                                + " order by d.sourceKey",
                        CenterDenominator.class)
                .setParameter("cohort", cohort.id())
                .getResultStream()
                .map(StudyService::denominator)
                .toList();
    }

    private static CohortData.Denominator denominator(CenterDenominator row) {
        return new CohortData.Denominator(
                row.value(CenterDenominator.DENOMINATOR_CODE),
                row.value(CenterDenominator.PERIOD_START),
                row.value(CenterDenominator.PERIOD_END),
                row.value(CenterDenominator.COUNT_VALUE));
    }
}
