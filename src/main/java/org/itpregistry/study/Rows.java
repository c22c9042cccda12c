package org.itpregistry.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;

/**
 * Chosen rows of a person's record, in order of date.
 *
 * @param kind of the rows
 * @param where what each must say; all of it
 * @param window when they must lie; empty for any time
 */
public record Rows(RowKind kind, Map<Field, Condition> where, Optional<Window> window) implements Anchor {
    public Rows {
        where = Map.copyOf(where);
        for (Field field : where.keySet()) {
            if (field.kind() != kind) {
                throw new IllegalArgumentException(field + " is no field of rows of kind " + kind);
            }
        }
    }

    /** The rows of a person; none where the window has no anchor. */
    List<SourceRow> of(Course course) {
        Optional<RowDays> anchor = window.flatMap(days -> days(days.anchor(), course));
        if (window.isPresent() && anchor.isEmpty()) {
            return List.of();
        }
        List<SourceRow> found = new ArrayList<>();
        for (SourceRow row : all(course)) {
            boolean inTime = window.isEmpty() || window.get().holds(RowDays.of(row), anchor.orElseThrow());
            if (inTime && says(row)) {
                found.add(row);
            }
        }
        return found;
    }

    private boolean says(SourceRow row) {
        return where.entrySet().stream()
                .allMatch(item -> item.getValue().isMet(item.getKey().reply(row)));
    }

    /** When an anchor lies; empty where it did not happen or its day is not known. */
    static Optional<RowDays> days(Anchor anchor, Course course) {
        if (anchor instanceof Rows rows) {
            return rows.of(course).stream().findFirst().map(RowDays::of);
        }
        return switch ((Event) anchor) {
            case INDEX -> course.index().map(line -> RowDays.on(line.startDay()));
            case INDEX_DAYS -> course.index().map(line -> new RowDays(line.startDay(), lastDayGiven(line)));
            case DIAGNOSIS ->
                course.history()
                        .patient()
                        .diagnosis()
                        .filter(date -> date.isDay())
                        .map(date -> RowDays.on(date.earliestEpochDay()));
        };
    }

    /** The same; empty also where it depends on a day that is not known. */
    static Optional<RowDays> sureDays(Anchor anchor, Course course) {
        List<Optional<RowDays>> days = course.possibilities().stream()
                .map(one -> days(anchor, one))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : Optional.empty();
    }

    /** A row without an end was given on its first day at least. */
    private static int lastDayGiven(Line line) {
        OptionalInt last = line.rows().stream()
                .mapToInt(row -> row.isOngoing() ? row.startDay() : row.endDay())
                .max();
        return last.orElse(line.startDay());
    }

    private List<? extends SourceRow> all(Course course) {
        PatientHistory history = course.history();
        return switch (kind) {
            case PATIENT -> List.of(history.patient());
            case COUNT -> validCounts(history.counts());
            case TREATMENT -> history.treatments();
            case BLEED -> history.bleeds();
            case ADVERSE_EVENT -> history.adverseEvents();
            case PREGNANCY -> history.pregnancies();
            case NEWBORN -> history.neonate().stream().toList();
            case FOLLOW_UP -> history.followUps();
            case OBSERVATION -> history.observations();
        };
    }

    private static List<SourceRow> validCounts(PlateletSeries counts) {
        List<SourceRow> valid = new ArrayList<>();
        for (int place = 0; place < counts.size(); place++) {
            if (counts.isValid(place)) {
                valid.add(counts.sample(place));
            }
        }
        return valid;
    }
}
