package org.itpregistry.schedule.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.response.ResponseClass;

/**
 * Best responses to a line of treatment.
 *
 * @param classes how many lines by class
 * @param open lines that cannot be judged
 */
record LineResponses(Map<ResponseClass, Long> classes, long open) {
    static final String DEFINITION = "RESP-IWG-OR";

    /** How many lines are told apart; the last stands for all that follow. */
    static final int LINES = 4;

    /** The investigated line of each person. */
    static LineResponses ofIndex(List<Course> courses) {
        return of(courses.stream().flatMap(course -> course.index().stream()).toList());
    }

    /** The investigated line, the next, and so on. */
    static List<LineResponses> byLine(List<Course> courses) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new ArrayList<>());
        }
        for (Course course : courses) {
            List<Line> ofPerson = course.lines().all();
            for (int i = 0; i < ofPerson.size(); i++) {
                lines.get(Math.min(i, LINES - 1)).add(ofPerson.get(i));
            }
        }
        return lines.stream().map(LineResponses::of).toList();
    }

    /** The best response to a line. */
    static Answer<?> best(Line line) {
        return ((LineDefinition<?>) OutcomeCatalog.choose(DefinitionChoice.of(DEFINITION, Mode.REGISTRY))).answer(line);
    }

    private static LineResponses of(List<Line> lines) {
        Map<ResponseClass, Long> classes = new EnumMap<>(ResponseClass.class);
        long open = 0;
        for (Line line : lines) {
            Answer<?> answer = best(line);
            if (answer.finding().isPresent()) {
                classes.merge((ResponseClass) answer.finding().get(), 1L, Long::sum);
            } else {
                open++;
            }
        }
        return new LineResponses(classes, open);
    }

    long of(ResponseClass found) {
        return classes.getOrDefault(found, 0L);
    }

    long responses() {
        return of(ResponseClass.CR) + of(ResponseClass.R);
    }

    long evaluable() {
        return classes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many can be judged, and of these each class. */
    List<Long> parts() {
        return List.of(evaluable(), of(ResponseClass.CR), of(ResponseClass.R), of(ResponseClass.NR));
    }
}
