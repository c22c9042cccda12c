package org.itpregistry.outcome;

import java.util.List;
import java.util.Optional;
import org.itpregistry.measure.Comparator;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.TreatmentPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A line of treatment within a course: its time zero, its baseline, and the counts that may be credited to it. Those lie
 * after time zero and up to the day on which the next line starts. Days are days since 1970-01-01.
 */
public final class Line {
    /** A baseline may be this many days older than time zero. */
    public static final int BASELINE_LOOK_BACK_DAYS = 7;

    private final Course course;
    private final List<TreatmentPeriod> rows;
    private final TimeZero start;
    private final int endDay;
    private final int lastDayOnTreatment;
    private final int windowEndDay;
    private final Optional<TreatmentPeriod> next;
    private final Optional<PlateletSample> baseline;
    private @Nullable Readings counts;
    private @Nullable Readings unconfounded;
    private @Nullable Readings visits;

    Line(
            Course course,
            List<TreatmentPeriod> rows,
            TimeZero start,
            Optional<TreatmentPeriod> next,
            Optional<PlateletSample> baseline) {
        this.course = course;
        this.rows = List.copyOf(rows);
        this.start = start;
        this.endDay = Math.min(
                course.lastContactDay(), next.map(TreatmentPeriod::startDay).orElse(Integer.MAX_VALUE));
        this.windowEndDay = start.day() + Rows.last(rows, row -> ResponseWindow.lastDay(row.agent()));
        this.lastDayOnTreatment = Math.min(endDay, Rows.last(rows, TreatmentPeriod::endDay));
        this.next = next;
        this.baseline = baseline;
    }

    /** Whether a count at a place of the person's series was drawn after time zero. */
    public boolean isAfterStart(int place) {
        return start.isBefore(course.counts(), place);
    }

    public Course course() {
        return course;
    }

    /** The rows that make up the line. */
    public List<TreatmentPeriod> rows() {
        return rows;
    }

    /** Whether an agent that a publication names is part of it. */
    public boolean holds(NamedAgent agent) {
        return Rows.any(rows, row -> row.agent().is(agent));
    }

    /** Time zero. */
    public int startDay() {
        return start.day();
    }

    /** Last day credited to this line: the start of the next line, else last contact. */
    public int endDay() {
        return endDay;
    }

    /** Whether another line put an end to this one. */
    public boolean isFollowed() {
        return next.isPresent();
    }

    /** Whether the row starts the line that put an end to this one. */
    public boolean isFollowedBy(TreatmentPeriod row) {
        return next.filter(row::equals).isPresent();
    }

    /** The day on which the last agent of the line was stopped, the end of the line at the latest. */
    public int lastDayOnTreatment() {
        return lastDayOnTreatment;
    }

    /** The last day of the response window of the longest-acting agent of the line. */
    public int windowEndDay() {
        return windowEndDay;
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

    /** Why nobody can say whether the line brought a response: nobody counted. Empty where somebody did. */
    public Optional<Reason> whyNoCount() {
        return whyNoCountBy(endDay);
    }

    /** The same up to a day, included: the last of a response window. */
    public Optional<Reason> whyNoCountBy(int lastDay) {
        if (!counts().isEmpty() && counts().day(0) <= lastDay) {
            return Optional.empty();
        }
        return Optional.of(isObserved() ? Reason.NO_LATER_COUNT : Reason.NOT_YET_OBSERVED);
    }

    /** Whether the person was seen after time zero. */
    public boolean isObserved() {
        return course.isObservedAfter(start.day());
    }

    /** Why a response that asks for a doubled baseline cannot be judged; empty when it can. */
    public Optional<Reason> whyNoResponse() {
        return whyNoDoubling().or(this::whyNoCount);
    }

    /** The counts after time zero that belong to this line. */
    public Readings counts() {
        if (counts == null) {
            counts = start.isUntimed()
                    ? course.readings(start.day() + 1, endDay)
                    : course.readings(i -> isAfterStart(i) && course.counts().day(i) <= endDay);
        }
        return counts;
    }

    /** The counts of scheduled visits after the first day and while the line was given. */
    public Readings visits() {
        if (visits == null) {
            PlateletSeries all = course.counts();
            int last = lastDayOnTreatment();
            visits = course.readings(
                    i -> all.context(i) == SampleContext.VISIT && all.day(i) > start.day() && all.day(i) <= last);
        }
        return visits;
    }

    /** The counts of this line without those that rescue treatment may have raised. */
    public Readings unconfounded(Washout washout) {
        if (!course.hasRescue()) {
            return counts();
        }
        if (washout != Washout.BY_AGENT) {
            return withoutTainted(washout);
        }
        if (unconfounded == null) {
            unconfounded = withoutTainted(washout);
        }
        return unconfounded;
    }

    private Readings withoutTainted(Washout washout) {
        return course.readings(
                i -> isAfterStart(i) && course.counts().day(i) <= endDay && !course.isConfounded(i, washout));
    }

    /** Days from time zero to a reading, by the clock where both times are known. */
    public double daysTo(Readings readings, int index) {
        int days = readings.day(index) - start.day();
        boolean timed = start.minute() != PlateletSeries.NO_TIME && readings.minute(index) != PlateletSeries.NO_TIME;
        return timed ? days + (readings.minute(index) - start.minute()) / 1440.0 : days;
    }
}
