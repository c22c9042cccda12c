package org.itpregistry.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.itpregistry.measure.PartialDate;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Reason;

/**
 * When the anchors of one subject lie.
 *
 * @param course of the person
 * @param delivery day of the delivery that the subject is about
 * @param study the index event of the study
 */
record Moments(Course course, OptionalInt delivery, Anchor study) {
    static Moments of(Subject subject, Anchor study) {
        return new Moments(subject.course(), delivery(subject), study);
    }

    /** A person by itself, in a study that begins with the investigated regimen. */
    static Moments of(Course course) {
        return of(Subject.of(course), Anchor.Event.INDEX);
    }

    /** The same, should the days of the person lie as in one of the possible courses. */
    Moments in(Course possible) {
        return new Moments(possible, delivery, study);
    }

    /** The chosen rows of the person; none where their window has no anchor. */
    List<SourceRow> rows(ChosenRows chosen) {
        return chosen.of(course, chosen.window().map(Window::anchor).flatMap(this::when));
    }

    /** Why rows in a window that are not there say nothing; empty where they do. */
    Optional<Reason> blind(Window window) {
        return window.blind(course, when(window.anchor()));
    }

    /** When an anchor lies; empty where it did not happen or its day is not known. */
    Optional<RowDays> when(Anchor anchor) {
        if (anchor instanceof ChosenRows rows) {
            return rows(rows).stream().findFirst().map(RowDays::of);
        }
        if (anchor instanceof LastDay last) {
            return end(rows(last.rows()));
        }
        return switch ((Anchor.Event) anchor) {
            case INDEX -> course.index().map(line -> RowDays.on(line.startDay()));
            case INDEX_DAYS -> course.index().map(line -> new RowDays(line.startDay(), lastDayGiven(line)));
            case DIAGNOSIS ->
                course.history()
                        .patient()
                        .diagnosis()
                        .filter(PartialDate::isDay)
                        .map(date -> RowDays.on(date.earliestEpochDay()));
            case ENROLMENT ->
                Optional.of(RowDays.on(
                        (int) course.history().patient().registration().toEpochDay()));
            case DELIVERY -> delivery.stream().mapToObj(RowDays::on).findFirst();
            // An index event cannot lean on itself: what it says of one is the investigated regimen.
            case STUDY -> new Moments(course, delivery, Anchor.Event.INDEX).when(study);
        };
    }

    /** The same; empty also where it depends on a day that is not known. */
    Optional<RowDays> surely(Anchor anchor) {
        List<Optional<RowDays>> days = course.possibilities().stream()
                .map(one -> in(one).when(anchor))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : Optional.empty();
    }

    private static Optional<RowDays> end(List<SourceRow> rows) {
        return rows.stream()
                .map(RowDays::of)
                .map(RowDays::last)
                .max(Comparator.naturalOrder())
                .filter(last -> last != Integer.MAX_VALUE)
                .map(RowDays::on);
    }

    /** A row without an end was given on its first day at least. */
    private static int lastDayGiven(Line line) {
        OptionalInt last = line.rows().stream()
                .mapToInt(row -> row.isOngoing() ? row.startDay() : row.endDay())
                .max();
        return last.orElse(line.startDay());
    }

    private static OptionalInt delivery(Subject subject) {
        if (subject.pregnancy().isPresent()) {
            return subject.pregnancy().get().deliveryDay();
        }
        var history = subject.course().history();
        if (history.patient().isNewborn()) {
            return history.patient().birth().filter(PartialDate::isDay).stream()
                    .mapToInt(PartialDate::earliestEpochDay)
                    .findFirst();
        }
        return history.pregnancies().stream()
                .map(PregnancyFacts::delivery)
                .flatMap(delivery -> delivery.value().stream())
                .mapToInt(day -> (int) day.toEpochDay())
                .min();
    }
}
