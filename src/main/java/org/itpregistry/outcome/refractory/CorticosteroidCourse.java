package org.itpregistry.outcome.refractory;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.Course;

/** A stretch of corticosteroid treatment without a day's pause; days since 1970-01-01. */
public record CorticosteroidCourse(int start, int end, TreatmentPeriod firstRow) {
    /** The courses of a person in order; one that still runs ends at last contact. */
    public static List<CorticosteroidCourse> of(Course course) {
        List<CorticosteroidCourse> courses = new ArrayList<>(2);
        for (TreatmentPeriod row : course.treatments()) {
            if (row.agent().is(AgentClass.CORTICOSTEROID)) {
                int end = row.isOngoing() ? Math.max(row.startDay(), course.lastContactDay()) : row.endDay();
                add(courses, new CorticosteroidCourse(row.startDay(), end, row));
            }
        }
        return courses;
    }

    private static void add(List<CorticosteroidCourse> courses, CorticosteroidCourse next) {
        int last = courses.size() - 1;
        if (last >= 0 && next.start <= courses.get(last).end + 1) {
            CorticosteroidCourse before = courses.get(last);
            courses.set(last, new CorticosteroidCourse(before.start, Math.max(before.end, next.end), before.firstRow));
        } else {
            courses.add(next);
        }
    }

    /** Days from the first to the last day. */
    public int days() {
        return end - start;
    }
}
