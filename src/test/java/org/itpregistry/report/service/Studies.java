package org.itpregistry.report.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.study.CohortData;
import org.itpregistry.study.ReconstructedCohort;
import org.itpregistry.study.StudyResult;

/** Every shipped study with the cohort it is tried on, each run once. */
final class Studies {
    static final List<String> RECONSTRUCTED = List.of("arnold2010", "dichtwald2021", "ito2021", "oo2004", "parveen2019", "tanaka2006");

    private static final Map<String, StudyResult> RESULTS = new TreeMap<>();

    private Studies() {}

    static List<String> all() {
        return RECONSTRUCTED;
    }

    static synchronized StudyResult result(String study) {
        return RESULTS.computeIfAbsent(
                study, id -> StudyResult.of(new Protocols().of(id).orElseThrow(), cohort(id)));
    }

    static CohortData cohort(String study) {
        return ReconstructedCohort.load(study);
    }
}
