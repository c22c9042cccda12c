package org.itpregistry.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.measure.PatientHistory;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Course;

/**
 * Chosen rows of a person's record, in order of date.
 *
 * @param kind of the rows
 * @param where what each must say; all of it
 * @param window when they must lie; empty for any time
 */
public record ChosenRows(RowKind kind, Map<RowField, Condition> where, Optional<Window> window) implements Anchor {
    public ChosenRows {
        where = Map.copyOf(where);
        for (RowField field : where.keySet()) {
            if (field.kind() != kind) {
                throw new IllegalArgumentException(field + " is no field of rows of kind " + kind);
            }
        }
    }

    /** Whether each lies on a day; a person, a pregnancy and a birth lie on none. */
    public boolean areDated() {
        return kind != RowKind.PATIENT && kind != RowKind.PREGNANCY && kind != RowKind.NEWBORN;
    }

    /** Whether their window leans on the index event of the study. */
    @Override
    public boolean namesStudy() {
        return window.filter(days -> days.anchor().namesStudy()).isPresent();
    }

    /**
     * The rows of a person.
     *
     * @param anchor days of the window's anchor; without them nothing lies in the window
     */
    List<SourceRow> of(Course course, Optional<RowDays> anchor) {
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
