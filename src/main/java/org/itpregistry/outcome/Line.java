package org.itpregistry.outcome;

import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.Agent;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.Treatment;

/**
 * A line of treatment within a course: its time zero, its baseline, and the counts that may be credited to it. Those lie
 * after time zero and up to the day on which the next line starts. Days are days since 1970-01-01.
 */
public final class Line {
    /** A baseline may be this many days older than time zero. */
    public static final int BASELINE_LOOK_BACK_DAYS = 7;

    private final Course course;
    private final List<Treatment> rows;
    private final int startDay;
    private final int startMinute;
    private final int endDay;
    private final Optional<PlateletSample> baseline;
    private Readings counts;
    private Readings unconfounded;

    Line(Course course, List<Treatment> rows, int startDay, int startMinute, int endDay, int baselineFrom) {
        this.course = course;
        this.rows = List.copyOf(rows);
        this.startDay = startDay;
        this.startMinute = startMinute;
        this.endDay = endDay;
        Readings before = course.readings(i -> !isAfterStart(i) && course.counts().day(i) >= baselineFrom);
        this.baseline = before.isEmpty() ? Optional.empty() : Optional.of(before.sample(before.size() - 1));
    }

    /** A time known on both sides decides on the first day; without one every count of that day is baseline. */
    private boolean isAfterStart(int index) {
        PlateletSeries all = course.counts();
        boolean laterThatDay = all.day(index) == startDay
                && startMinute != PlateletSeries.NO_TIME
                && all.minute(index) != PlateletSeries.NO_TIME
                && all.minute(index) > startMinute;
        return all.day(index) > startDay || laterThatDay;
    }

    public Course course() {
        return course;
    }

    /** The rows that make up the line. */
    public List<Treatment> rows() {
        return rows;
    }

    public boolean holds(Agent agent) {
        return rows.stream().anyMatch(row -> row.agent() == agent);
    }

    /** Time zero. */
    public int startDay() {
        return startDay;
    }

    /** Last day credited to this line: the start of the next line, else last contact. */
    public int endDay() {
        return endDay;
    }

    /** Whether another line put an end to this one. */
    public boolean isFollowed() {
        return endDay < course.lastContactDay() || course.startsNextLine(endDay);
    }

    /** The last day of the response window of the longest-acting agent of the line. */
    public int windowEndDay() {
        return startDay
                + rows.stream()
                        .mapToInt(row -> ResponseWindow.lastDay(row.agent()))
                        .max()
                        .orElse(0);
    }

    public Optional<PlateletSample> baseline() {
        return baseline;
    }

    /**
     * The threshold of a response that asks for a doubled baseline: the larger of both, per microlitre. A baseline of
     * "&lt; 10" is read as 10.
     *
     * @throws java.util.NoSuchElementException without a baseline
     */
    public int doubledOrAtLeast(int threshold) {
        return Math.max(threshold, 2 * baseline.orElseThrow().perMicrolitre());
    }

    /** Why a doubling of the baseline cannot be judged; empty when it can. */
    public Optional<Reason> whyNoDoubling() {
        if (baseline.isEmpty()) {
            return Optional.of(Reason.NO_BASELINE);
        }
        return baseline.get().comparator() == Comparator.GT ? Optional.of(Reason.BASELINE_OPEN) : Optional.empty();
    }

    /** The counts after time zero that belong to this line. */
    public Readings counts() {
        if (counts == null) {
            counts = course.readings(i -> isAfterStart(i) && course.counts().day(i) <= endDay);
        }
        return counts;
    }

    /** The counts of this line without those that rescue treatment may have raised. */
    public Readings unconfounded(Washout washout) {
        if (washout != Washout.BY_AGENT) {
            return withoutTainted(washout);
        }
        if (unconfounded == null) {
            unconfounded = course.hasRescue() ? withoutTainted(washout) : counts();
        }
        return unconfounded;
    }

    private Readings withoutTainted(Washout washout) {
        return course.readings(i ->
                isAfterStart(i) && course.counts().day(i) <= endDay && !course.isConfounded(i, washout));
    }

    /** Days from time zero to a reading, by the clock where both times are known. */
    public double daysTo(Readings readings, int index) {
        int days = readings.day(index) - startDay;
        boolean timed = startMinute != PlateletSeries.NO_TIME && readings.minute(index) != PlateletSeries.NO_TIME;
        return timed ? days + (readings.minute(index) - startMinute) / 1440.0 : days;
    }
}
