package org.itpregistry.study;

import java.time.LocalDate;
import java.util.List;
import org.itpregistry.outcome.About;

/**
 * A study run on a cohort.
 *
 * @param cohort key of the cohort
 * @param cohortTitle title of the cohort
 * @param synthetic whether its persons are made up
 * @param cutoff nothing later was looked at
 * @param centers keys of the centers with persons in it, sorted
 * @param flow how its persons become what is counted
 * @param rows a number each, in the order of the protocol
 * @param definitions what is said of the definitions that were asked, in the order of the catalog
 * @param periods maternal counts for the figure
 */
public record StudyResult(
        Protocol protocol,
        String cohort,
        String cohortTitle,
        boolean synthetic,
        LocalDate cutoff,
        List<String> centers,
        Flow flow,
        List<ResultRow> rows,
        List<About> definitions,
        List<PeriodCounts> periods) {
    public StudyResult {
        centers = List.copyOf(centers);
        rows = List.copyOf(rows);
        definitions = List.copyOf(definitions);
        periods = List.copyOf(periods);
    }

    /** Runs a protocol on a cohort. */
    public static StudyResult of(Protocol protocol, CohortData data) {
        var study = new PregnancyStudy(data);
        return new StudyResult(
                protocol,
                data.id(),
                data.title(),
                data.synthetic(),
                data.cutoff(),
                data.persons().stream()
                        .map(person -> person.patient().center())
                        .distinct()
                        .sorted()
                        .toList(),
                study.flow(),
                study.run(protocol),
                PregnancyCohort.abouts(protocol),
                study.countsByPeriod());
    }
}
