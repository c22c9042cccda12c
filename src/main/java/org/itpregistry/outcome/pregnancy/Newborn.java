package org.itpregistry.outcome.pregnancy;

import java.util.Optional;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.outcome.Course;

/** A newborn by its birth record, with the day of birth in days since 1970-01-01. */
record Newborn(NeonateRecord birth, int birthDay) {
    /** Empty for a person without a birth record, a stillborn child, and a birth not known to the day or after the cutoff. */
    static Optional<Newborn> of(Course course) {
        Optional<Integer> day = course.history()
                .patient()
                .birth()
                .filter(PartialDate::isDay)
                .filter(date -> !date.earliest().isAfter(course.cutoff()))
                .map(PartialDate::earliestEpochDay);
        return course.history()
                .neonate()
                .filter(birth -> !birth.liveBirth().is(false))
                .flatMap(birth -> day.map(known -> new Newborn(birth, known)));
    }
}
