package org.itpregistry.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.TreatmentPeriod;
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

    /** The investigated line as if it started with its last component; empty without one, or if a start is no day. */
    public Optional<Line> indexFromLastComponent() {
        return index.map(Line::rows)
                .filter(rows -> !Rows.any(rows, row -> !row.start().isDay()))
                .map(rows -> {
                    int last = rows.get(rows.size() - 1).startDay();
                    List<TreatmentPeriod> components =
                            rows.stream().filter(row -> row.startDay() == last).toList();
                    return line(rows, TimeZero.of(components), Lines::isLaterLine);
                });
    }

    /** Why there is no investigated line to assess. */
    public Reason whyNoIndex() {
        return Rows.any(course.treatments(), row -> row.role() == TreatmentRole.INDEX)
                ? Reason.INDEX_START_NOT_A_DAY
                : Reason.NO_INDEX_REGIMEN;
    }

    private Optional<Line> findIndex() {
        for (TreatmentPeriod row : course.treatments()) {
            if (row.role() == TreatmentRole.INDEX) {
                return row.start().isDay() ? Optional.of(line(regimenOf(row), Lines::isLaterLine)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The lines after the investigated one, in order; each ends where the next begins. */
    public List<Line> subsequent() {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TreatmentPeriod row : course.treatments()) {
            if (isLaterLine(row) && seen.add(row.regimen())) {
                lines.add(line(regimenOf(row), Lines::isLaterLine));
            }
        }
        return lines;
    }

    /** The investigated line, the next, and so on. */
    public List<Line> all() {
        List<Line> lines = new ArrayList<>(index.stream().toList());
        lines.addAll(subsequent());
        return lines;
    }

    /**
     * The line that one row starts, of whatever role, with the later rows of its regimen: steps of the dose and agents that
     * joined it. It ends where any other line against ITP begins.
     */
    public Line startedBy(TreatmentPeriod row) {
        return line(Rows.where(regimenOf(row), other -> other.startDay() >= row.startDay()), Lines::isLine);
    }

    /**
     * The first splenectomy as a line of its own. Its baseline is the last count before anything was given against ITP,
     * however old; it ends where another line begins.
     */
    public Optional<Line> splenectomy() {
        return Rows.first(
                        course.treatments(),
                        row -> row.agent().is(AgentClass.SPLENECTOMY)
                                && row.start().isDay())
                .map(row -> {
                    Optional<TreatmentPeriod> first = Rows.first(course.treatments(), Lines::isLineRow);
                    int untreatedUntil = first.map(TreatmentPeriod::startDay).orElse(row.startDay());
                    Readings before = course.readings(Integer.MIN_VALUE, untreatedUntil);
                    return new Line(
                            course, List.of(row), TimeZero.of(List.of(row)), next(row, Lines::isLine), last(before));
                });
    }

    /** A row that starts or continues a line, unlike rescue, support and what goes along with a line. */
    public static boolean isLine(TreatmentPeriod row) {
        return isLineRow(row) && row.isItpTreatment();
    }

    /** A row of a role that makes up lines, whatever the agent. */
    public static boolean isLineRow(TreatmentPeriod row) {
        return row.role() == TreatmentRole.PRIOR
                || row.role() == TreatmentRole.INDEX
                || row.role() == TreatmentRole.SUBSEQUENT;
    }

    private static boolean isLaterLine(TreatmentPeriod row) {
        return row.role() == TreatmentRole.SUBSEQUENT;
    }

    /** The rows of the same role and regimen, in order of their start. */
    private List<TreatmentPeriod> regimenOf(TreatmentPeriod first) {
        List<TreatmentPeriod> regimen = new ArrayList<>(2);
        for (TreatmentPeriod row : course.treatments()) {
            if (row.role() == first.role() && row.regimen().equals(first.regimen())) {
                regimen.add(row);
            }
        }
        return regimen;
    }

    private Line line(List<TreatmentPeriod> regimen, Predicate<TreatmentPeriod> endsIt) {
        return line(regimen, TimeZero.of(regimen), endsIt);
    }

    private Line line(List<TreatmentPeriod> regimen, TimeZero start, Predicate<TreatmentPeriod> endsIt) {
        Optional<TreatmentPeriod> next = next(regimen.get(0), row -> endsIt.test(row) && !regimen.contains(row));
        return new Line(course, regimen, start, next, last(before(start)));
    }

    /** The counts of the week before time zero. */
    private Readings before(TimeZero start) {
        int from = start.day() - Line.BASELINE_LOOK_BACK_DAYS;
        PlateletSeries counts = course.counts();
        return start.isUntimed()
                ? course.readings(from, start.day())
                : course.readings(i -> counts.day(i) >= from && !start.isBefore(counts, i));
    }

    /** The first row that starts no earlier than the line and puts an end to it. */
    private Optional<TreatmentPeriod> next(TreatmentPeriod first, Predicate<TreatmentPeriod> endsIt) {
        for (TreatmentPeriod row : course.treatments()) {
            if (row.startDay() >= first.startDay() && row != first && endsIt.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Optional<PlateletSample> last(Readings readings) {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.sample(readings.size() - 1));
    }
}
