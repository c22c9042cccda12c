package org.itpregistry.outcome.refractory;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Rows;

/** The treatments a person had before the investigated regimen. */
final class PriorTreatment {
    private PriorTreatment() {}

    static List<TreatmentPeriod> of(Course course, Predicate<TreatmentPeriod> chosen) {
        return Rows.where(course.treatments(), row -> row.role() == TreatmentRole.PRIOR && chosen.test(row));
    }
}
