package org.itpregistry.outcome.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;

/** How the dose of one agent changes from row to row. */
final class DoseSteps {
    private DoseSteps() {}

    /** The latest earlier row of the same agent. */
    static Optional<TreatmentPeriod> before(Course course, TreatmentPeriod row) {
        TreatmentPeriod before = null;
        for (TreatmentPeriod other : course.treatments()) {
            if (other.agent().equals(row.agent()) && other.startDay() < row.startDay()) {
                before = other;
            }
        }
        return Optional.ofNullable(before);
    }

    static boolean isRaised(TreatmentPeriod earlier, TreatmentPeriod later) {
        return earlier.dose().isPresent()
                && later.dose().isPresent()
                && later.dose().get().exceeds(earlier.dose().get());
    }

    static boolean isLowered(TreatmentPeriod earlier, TreatmentPeriod later) {
        return isRaised(later, earlier);
    }

    /** The rows of thrombopoietin receptor agonists. */
    static List<TreatmentPeriod> tpoRa(Course course) {
        List<TreatmentPeriod> rows = new ArrayList<>(2);
        for (TreatmentPeriod row : course.treatments()) {
            if (row.agent().is(AgentClass.TPO_RA)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
