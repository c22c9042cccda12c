package org.itpregistry.assessment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.access.domain.AccessKind;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.AccessLog;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.assessment.domain.QualityLine;
import org.itpregistry.assessment.domain.QualityLine.Kind;
import org.itpregistry.assessment.domain.QualityReport;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.history.service.HistoryReader;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.alert.Alert;
import org.itpregistry.outcome.alert.GuidelineNotes;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.patient.domain.Cohort;

/** Tells what to look at in the data of a cohort, as far as the caller sees it. */
@Stateless
@Allowed(Act.READ_RESULTS)
public class QualityService {
    @Inject
    private CohortService cohorts;

    @Inject
    private HistoryReader histories;

    @Inject
    private Completeness completeness;

    @Inject
    private AccessLog log;

    /**
     * @param key key of the cohort, exact case
     * @throws org.itpregistry.platform.domain.Refusal when there is no such cohort for the caller
     */
    public QualityReport report(String key) {
        Cohort cohort = cohorts.of(key);
        var cutoff = cohorts.cutoff(cohort.id());
        List<PatientHistory> persons = histories.cohort(cohort.id());
        List<QualityLine> lines = new ArrayList<>(completeness.warnings(cohort.id()));
        persons.stream().map(person -> Course.of(person, cutoff)).forEach(course -> lines.addAll(notes(course)));
        Map<String, Long> centers = persons.stream()
                .collect(Collectors.groupingBy(person -> person.patient().center(), Collectors.counting()));
        return new QualityReport(cohort.sourceKey(), cutoff, centers, lines, completeness.items(cohort.id()));
    }

    /** The same, where its lines leave the house as a file: that is noted. */
    public QualityReport handOut(String key) {
        QualityReport report = report(key);
        log.note(AccessKind.EXPORT, "csv of the data quality of " + report.cohort());
        return report;
    }

    private static List<QualityLine> notes(Course course) {
        return OutcomeCatalog.alerts().stream()
                .flatMap(alert -> alert.answer(course).finding().stream()
                        .flatMap(found -> found.notes().stream())
                        .map(note -> line(course, alert, note)))
                .toList();
    }

    private static QualityLine line(Course course, Alert alert, GuidelineNotes.Note note) {
        return new QualityLine(
                course.history().patient().center(),
                course.history().key(),
                Kind.valueOf(note.level().name()),
                alert.id(),
                note.row().kind().file(),
                note.row().key(),
                "",
                note.guidelineText());
    }
}
