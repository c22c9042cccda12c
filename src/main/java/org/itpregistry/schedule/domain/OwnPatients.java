package org.itpregistry.schedule.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Reason;
import org.itpregistry.report.domain.WorkbookSheet;
import org.itpregistry.report.domain.WorkbookSheet.Column;
import org.itpregistry.text.Language;

/** The own patients behind each number that a center is told, a sheet a table. */
final class OwnPatients {
    /** Columns of keys and words; in all others, what reads as a number or a day is one. */
    private static final Set<String> WORDS = Set.of("patient", "form", "row", "item", "rule", "text");

    private OwnPatients() {}

    /**
     * @param persons of the center, none that was registered later
     * @param rows of the center
     */
    static List<WorkbookSheet> of(List<PatientHistory> persons, LocalDate cutoff, OwnRows rows) {
        return List.of(
                sheet("recruitment", persons.stream().map(OwnPatients::recruited), "patient", "registered", "quarter"),
                sheet(
                        "completeness",
                        rows.gaps().stream()
                                .map(gap -> List.of(
                                        gap.person(),
                                        Language.say("form." + gap.form()),
                                        Language.say(gap.form() + "." + gap.item()),
                                        String.valueOf(gap.explained()),
                                        String.valueOf(gap.blank()))),
                        "patient",
                        "form",
                        "item",
                        "explained",
                        "blank"),
                sheet(
                        "warnings",
                        rows.warnings().stream()
                                .map(line -> List.of(
                                        line.person(),
                                        Language.say("form." + line.form()),
                                        line.row(),
                                        line.rule(),
                                        line.text())),
                        "patient",
                        "form",
                        "row",
                        "rule",
                        "text"),
                sheet(
                        "lag",
                        rows.entries().stream()
                                .map(entry -> List.of(
                                        entry.person(),
                                        Language.say("form." + entry.form()),
                                        entry.row(),
                                        entry.event(),
                                        entry.entered(),
                                        String.valueOf(entry.days()))),
                        "patient",
                        "form",
                        "row",
                        "event",
                        "entered",
                        "days"),
                sheet(
                        "outcomes",
                        persons.stream()
                                .filter(person -> !person.patient().isNewborn())
                                .flatMap(person -> Course.of(person, cutoff).index().stream()
                                        .map(line -> response(person, line))),
                        "patient",
                        "start",
                        "response",
                        "reason"));
    }

    private static List<String> recruited(PatientHistory person) {
        LocalDate day = person.patient().registration();
        return List.of(person.patient().key(), day.toString(), Quarter.name(day));
    }

    private static List<String> response(PatientHistory person, Line line) {
        Answer<?> answer = LineResponses.best(line);
        return List.of(
                person.patient().key(),
                LocalDate.ofEpochDay(line.startDay()).toString(),
                answer.code(),
                answer.whyNot().map(Reason::name).orElse(""));
    }

    private static WorkbookSheet sheet(String code, Stream<List<String>> rows, String... columns) {
        List<Column> heads = Arrays.stream(columns)
                .map(column -> {
                    String head = Language.say("feedback.list." + column);
                    return WORDS.contains(column) ? Column.ofText(head) : Column.ofNumbers(head);
                })
                .toList();
        return new WorkbookSheet(Language.say("feedback.list.sheet." + code), heads, rows.toList());
    }
}
