package org.itpregistry.study;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.measure.Recorded;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.Reason;

/**
 * Whether an item is known of a subject.
 *
 * @param concerns whom the item concerns
 * @param why the reason why it is not known; empty where it is
 */
record ItemReading(Predicate<Subject> concerns, Function<Subject, Optional<Reason>> why) {
    static ItemReading ofPatient(Function<PatientFacts, Optional<Reason>> why) {
        return ofCourse(course -> why.apply(course.history().patient()));
    }

    static ItemReading ofCourse(Function<Course, Optional<Reason>> why) {
        return new ItemReading(subject -> true, subject -> why.apply(subject.course()));
    }

    static ItemReading ofPregnancy(Function<PregnancyCourse, Recorded<?>> read) {
        return new ItemReading(
                subject -> subject.pregnancy().isPresent(),
                subject -> why(read.apply(subject.pregnancy().orElseThrow())));
    }

    static ItemReading ofDelivery(Function<PregnancyCourse, Recorded<?>> read) {
        return new ItemReading(
                subject -> subject.pregnancy().filter(Measurement::isDelivery).isPresent(),
                ofPregnancy(read).why());
    }

    ItemReading where(Predicate<Course> concerned) {
        return new ItemReading(subject -> concerned.test(subject.course()), why);
    }

    static Optional<Reason> unless(boolean known, Reason reason) {
        return known ? Optional.empty() : Optional.of(reason);
    }

    static Optional<Reason> vague(Optional<PartialDate> date) {
        return date.isEmpty()
                ? Optional.of(Reason.NOT_RECORDED)
                : unless(date.get().isDay(), Reason.DATE_TOO_VAGUE);
    }

    private static Optional<Reason> why(Recorded<?> item) {
        return unless(item.value().isPresent(), item.isBlank() ? Reason.NOT_RECORDED : Reason.NOT_KNOWN);
    }
}
