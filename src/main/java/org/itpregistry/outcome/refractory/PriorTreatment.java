package org.itpregistry.outcome.refractory;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.Treatment;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Rows;

/** The treatments a person had before the investigated regimen. */
final class PriorTreatment {
    private PriorTreatment() {}

    static List<Treatment> of(Course course, Predicate<Treatment> chosen) {
        return Rows.where(course.treatments(), row -> row.role() == TreatmentRole.PRIOR && chosen.test(row));
    }
}
