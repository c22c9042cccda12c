package org.itpregistry.outcome.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.measure.Family;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.alert.Alert;
import org.itpregistry.outcome.alert.GuidelineNotes.Note;

/**
 * Every definition that applies to one person, with its answer.
 *
 * @param asked in order of the topics
 * @param notAsked how many definitions ask about a line of treatment that this person does not have
 * @param notes where the record stands against a guideline text
 */
public record PersonOutcomes(LocalDate cutoff, List<AskedDefinition> asked, int notAsked, List<Noted> notes) {
    /** A note with the alert that wrote it. */
    public record Noted(Alert alert, Note note) {}

    /** @param newborns of the person's pregnancies */
    public static PersonOutcomes of(PatientHistory person, List<PatientHistory> newborns, LocalDate cutoff) {
        Course course = Course.of(person, cutoff);
        boolean newborn = person.patient().isNewborn();
        List<PregnancyCourse> pregnancies = PregnancyCourse.of(new Family(person, newborns), cutoff);
        List<AskedDefinition> asked = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (topic == Topic.PREGNANCY) {
                pregnancies.forEach(pregnancy -> ask(pregnancy).forEach(asked::add));
            } else if (arises(topic, newborn)) {
                ask(topic, course).forEach(asked::add);
            }
        }
        List<AskedDefinition> applying =
                asked.stream().filter(one -> one.answer().applies()).toList();
        return new PersonOutcomes(cutoff, applying, asked.size() - applying.size(), notes(course));
    }

    private static boolean arises(Topic topic, boolean newborn) {
        return switch (topic) {
            case PREGNANCY, GUIDELINE -> false;
            case NEWBORN -> newborn;
            case SAFETY -> true;
            default -> !newborn;
        };
    }

    private static Stream<AskedDefinition> ask(Topic topic, Course course) {
        return topic.definitions().stream()
                .map(definition -> (PersonDefinition<?>) definition)
                .map(definition -> new AskedDefinition(topic, "", definition.about(), definition.answer(course)));
    }

    private static Stream<AskedDefinition> ask(PregnancyCourse pregnancy) {
        String key = pregnancy.pregnancy().key();
        return Topic.PREGNANCY.definitions().stream()
                .map(definition -> (PregnancyDefinition<?>) definition)
                .map(definition ->
                        new AskedDefinition(Topic.PREGNANCY, key, definition.about(), definition.answer(pregnancy)));
    }

    private static List<Noted> notes(Course course) {
        return OutcomeCatalog.alerts().stream()
                .flatMap(alert -> alert.answer(course).finding().stream()
                        .flatMap(found -> found.notes().stream())
                        .map(note -> new Noted(alert, note)))
                .toList();
    }
}
