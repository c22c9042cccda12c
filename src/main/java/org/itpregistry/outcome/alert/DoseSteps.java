package org.itpregistry.outcome.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.Treatment;
import org.itpregistry.outcome.Course;

/** How the dose of one agent changes from row to row. */
final class DoseSteps {
    private DoseSteps() {}

    /** The latest earlier row of the same agent. */
    static Optional<Treatment> before(Course course, Treatment row) {
        Treatment before = null;
        for (Treatment other : course.treatments()) {
            if (other.agent() == row.agent() && other.startDay() < row.startDay()) {
                before = other;
            }
        }
        return Optional.ofNullable(before);
    }

    static boolean isRaised(Treatment earlier, Treatment later) {
        return earlier.dose().isPresent()
                && later.dose().isPresent()
                && later.dose().get().exceeds(earlier.dose().get());
    }

    static boolean isLowered(Treatment earlier, Treatment later) {
        return isRaised(later, earlier);
    }

    /** The rows of thrombopoietin receptor agonists. */
    static List<Treatment> tpoRa(Course course) {
        List<Treatment> rows = new ArrayList<>(2);
        for (Treatment row : course.treatments()) {
            if (row.agent().isTpoRa()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
