package org.itpregistry.assessment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.history.service.HistoryReader;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.catalog.PersonOutcomes;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.patient.domain.Patient;

/** Gives out the persons whom definitions are asked about: those of a cohort that the caller may see. */
@Stateless
@Allowed(Act.READ_RESULTS)
public class OutcomeService {
    @Inject
    private CohortService cohorts;

    @Inject
    private HistoryReader histories;

    @Inject
    private RecordService records;

    @Inject
    private AccessLog log;

    /** The cohorts that the caller may choose from. */
    public List<Cohort> cohorts() {
        return cohorts.visible();
    }

    /**
     * The persons of a cohort, to be looked at within the registry.
     *
     * @param key key of the cohort, exact case
     * @throws org.itpregistry.platform.domain.Refusal when there is no such cohort for the caller
     */
    public CohortCut cut(String key) {
        Cohort cohort = cohorts.of(key);
        return new CohortCut(cohort.sourceKey(), cohorts.cutoff(cohort.id()), histories.cohort(cohort.id()));
    }

    /** The same, where the answers leave the house as a file: that is noted. */
    public CohortCut handOut(String key, String format) {
        CohortCut cut = cut(key);
        log.note(AccessKind.EXPORT, format + " of outcomes on " + cut.cohort());
        return cut;
    }

    /**
     * What the definitions answer on one person at the data cutoff of the cohort; empty for a person who was taken out.
     *
     * @throws org.itpregistry.platform.domain.Refusal when there is no such person for the caller
     */
    public Optional<PersonOutcomes> of(long patientId) {
        Patient patient = records.patient(patientId);
        List<PatientHistory> family = histories.family(patientId);
        Predicate<PatientHistory> self = history -> history.key().equals(patient.sourceKey());
        return family.stream()
                .filter(self)
                .findFirst()
                .map(person -> PersonOutcomes.of(
                        person, family.stream().filter(self.negate()).toList(), cohorts.cutoff(patient.cohortId())));
    }

    /** The ids of the persons of a cohort by their source keys, for links to their pages. */
    public Map<String, Long> persons(String cohort) {
        return cohorts.persons(cohorts.of(cohort).id());
    }
}
