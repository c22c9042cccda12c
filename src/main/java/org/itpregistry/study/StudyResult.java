package org.itpregistry.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.Vocabulary;
import org.itpregistry.outcome.About;

/**
 * A study run on a cohort.
 *
 * @param audience who is meant to read it
 * @param cohort key of the cohort
 * @param cohortTitle title of the cohort
 * @param synthetic whether its persons are made up
 * @param cutoff nothing later was looked at
 * @param lists by which codes were read, in the versions they had
 * @param centers keys of the centers with persons in it, sorted
 * @param membersOfCohort how many of the unit of the study the cohort holds
 * @param inclusion what each step left of the cohort, down to the population
 * @param rows a number each, in the order of the protocol
 * @param definitions what is said of the definitions that were asked, in the order of the catalog
 * @param description who the population is
 * @param figures what its figures show, in the order of the protocol
 * @param pregnancies what a study of pregnancies shows besides; empty for other studies
 */
public record StudyResult(
        Protocol protocol,
        Audience audience,
        String cohort,
        String cohortTitle,
        boolean synthetic,
        LocalDate cutoff,
        Vocabulary lists,
        List<String> centers,
        int membersOfCohort,
        List<InclusionStep> inclusion,
        List<ResultRow> rows,
        List<About> definitions,
        Description description,
        List<StudyFigure> figures,
        Optional<Pregnancies> pregnancies) {
    public StudyResult {
        centers = List.copyOf(centers);
        inclusion = List.copyOf(inclusion);
        rows = List.copyOf(rows);
        definitions = List.copyOf(definitions);
        figures = List.copyOf(figures);
    }

    /**
     * What a study of pregnancies shows besides its numbers.
     *
     * @param flow how the persons of the cohort become what is counted
     * @param periods maternal counts
     */
    public record Pregnancies(Flow flow, List<PeriodCounts> periods) {
        public Pregnancies {
            periods = List.copyOf(periods);
        }
    }

    /** The published arms behind the numbers, each once, in the order in which they were first used. */
    public List<Arm> arms() {
        return rows.stream()
                .flatMap(row -> row.members().trials().stream())
                .flatMap(trial -> trial.arms().stream())
                .distinct()
                .toList();
    }

    /** Runs a protocol on a cohort, for those who may open the records of its persons. */
    public static StudyResult of(Protocol protocol, CohortData data) {
        var cohort = new SubjectsByUnit(data);
        var study = new Study(protocol, cohort);
        List<ResultRow> rows = study.rows();
        Description description = study.description();
        List<StudyFigure> figures = study.figures();
        boolean ofPregnancies = protocol.everyone().unit() == Unit.PREGNANCY;
        return new StudyResult(
                protocol,
                Audience.INSIDE,
                data.id(),
                data.title(),
                data.synthetic(),
                data.cutoff(),
                data.lists(),
                data.persons().stream()
                        .map(person -> person.patient().center())
                        .distinct()
                        .sorted()
                        .toList(),
                cohort.size(protocol.everyone().unit()),
                study.inclusion(),
                rows,
                study.asked(),
                description,
                figures,
                ofPregnancies
                        ? Optional.of(new Pregnancies(Flow.of(cohort), PeriodCounts.of(cohort.pregnancies())))
                        : Optional.empty());
    }

    /** The same with what would tell the audience of few persons withheld. */
    public StudyResult shownTo(Audience reader) {
        return Suppression.of(this, reader);
    }

    StudyResult shownTo(Audience reader, List<ResultRow> left, List<InclusionStep> steps) {
        return new StudyResult(
                protocol,
                reader,
                cohort,
                cohortTitle,
                synthetic,
                cutoff,
                lists,
                centers,
                membersOfCohort,
                steps,
                left,
                definitions,
                Description.NONE,
                List.of(),
                Optional.empty());
    }

    /** How many numbers are withheld. */
    public long numberWithheld() {
        return rows.stream().filter(row -> row.withheld().isPresent()).count();
    }
}
