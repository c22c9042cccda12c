package org.itpregistry.report.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.protocol.service.Protocols;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.InventedCohort;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;

/** Every shipped study with the cohort it is tried on, each run once. */
final class Studies {
    private static final List<String> INVENTED = InventedCohort.studies();

    private static final Protocols PROTOCOLS = new Protocols();

    private static final Map<String, StudyResult> RESULTS = new TreeMap<>();

    private Studies() {}

    static List<String> all() {
        return PROTOCOLS.all().stream().map(Protocol::id).toList();
    }

    static synchronized StudyResult result(String study) {
        return RESULTS.computeIfAbsent(study, id -> StudyResult.of(protocol(id), cohort(id)));
    }

    static Protocol protocol(String study) {
        return PROTOCOLS.of(study).orElseThrow();
    }

    static CohortData cohort(String study) {
        if (study.equals("guideline")) {
            return ReconstructedCohort.load("synthetic");
        }
        return INVENTED.contains(study) ? InventedCohort.of(study) : ReconstructedCohort.load(study);
    }
}
