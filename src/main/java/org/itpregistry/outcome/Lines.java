package org.itpregistry.outcome;

import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.Treatment;
import org.itpregistry.measure.TreatmentRole;

/** Finds the lines of treatment of a course and where each begins and ends. */
public final class Lines {
    private final Course course;
    private final Optional<Line> index;

    Lines(Course course) {
        this.course = course;
        this.index = findIndex();
    }

    /** The investigated line: the regimen of the earliest row of that role. Empty without one. */
    public Optional<Line> index() {
        return index;
    }

    /** Why there is no investigated line to assess. */
    public Reason whyNoIndex() {
        return course.treatments().stream().anyMatch(row -> row.role() == TreatmentRole.INDEX)
                ? Reason.INDEX_START_NOT_A_DAY
                : Reason.NO_INDEX_REGIMEN;
    }

    private Optional<Line> findIndex() {
        Optional<Treatment> first = course.treatments().stream()
                .filter(row -> row.role() == TreatmentRole.INDEX)
                .findFirst();
        if (first.isEmpty() || !first.get().start().isDay()) {
            return Optional.empty();
        }
        List<Treatment> regimen = course.treatments().stream()
                .filter(row -> row.role() == TreatmentRole.INDEX
                        && row.regimen().equals(first.get().regimen()))
                .toList();
        return Optional.of(startingWith(regimen));
    }

    /** A line whose baseline is the last count of the week before its first start; rows in order of their start. */
    public Line startingWith(List<Treatment> regimen) {
        int start = regimen.get(0).startDay();
        return line(regimen, nextLineAfter(start, regimen), start - Line.BASELINE_LOOK_BACK_DAYS);
    }

    /** A line with its own end and with a baseline that may be as old as a day given. */
    public Line line(List<Treatment> regimen, int endDay, int baselineFrom) {
        int start = regimen.get(0).startDay();
        return new Line(course, regimen, start, startMinute(regimen, start), endDay, baselineFrom);
    }

    /** The first later start of a row of role SUBSEQUENT that is not part of the regimen, else last contact. */
    private int nextLineAfter(int start, List<Treatment> regimen) {
        int next = course.lastContactDay();
        for (Treatment row : course.treatments()) {
            if (row.role() == TreatmentRole.SUBSEQUENT && row.startDay() >= start && !regimen.contains(row)) {
                return Math.min(next, row.startDay());
            }
        }
        return next;
    }

    private static int startMinute(List<Treatment> regimen, int start) {
        return regimen.stream()
                .filter(row -> row.startDay() == start)
                .flatMap(row -> row.startTime().stream())
                .mapToInt(time -> time.toSecondOfDay() / 60)
                .min()
                .orElse(PlateletSeries.NO_TIME);
    }
}
