package org.itpregistry.outcome.safety;

import java.util.List;
import org.itpregistry.measure.Bleed;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The bleeding episodes of a person from time zero, or from the first record without one, to last contact. */
final class ObservedPeriod {
    private ObservedPeriod() {}

    static List<Bleed> bleeds(Course course) {
        int from = course.index().map(Line::startDay).orElse(Integer.MIN_VALUE);
        return Rows.where(course.history().bleeds(), bleed -> bleed.onsetDay() >= from || bleed.covers(from));
    }

    static About describe(About about) {
        return about.parameter("period", "time zero to last contact", SourceMark.R);
    }
}
