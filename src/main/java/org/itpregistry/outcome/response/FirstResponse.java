package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Readings;

/** The first response of a line: the count that reached it and the one that confirmed it (the same without confirmation). */
record FirstResponse(Line line, Readings readings, int first, int confirming) {
    private static final double MINUTES_A_DAY = 1440;

    static Optional<FirstResponse> find(Line line, ResponseRules rules, CountCriterion criterion) {
        Readings readings = rules.usable(line);
        int windowEnd = rules.windowed() ? line.windowEndDay() : Integer.MAX_VALUE;
        int start = -1;
        for (int i = 0; i < readings.size(); i++) {
            TruthValue met = rules.withoutBleeding()
                    ? criterion.metWithoutBleeding(line.course(), readings, i)
                    : criterion.met(readings, i);
            if (met == TruthValue.YES) {
                int first = start < 0 ? i : start;
                if (readings.day(first) > windowEnd) {
                    return Optional.empty();
                }
                if (readings.day(i) - readings.day(first) >= rules.confirmationDays()) {
                    return Optional.of(new FirstResponse(line, readings, first, i));
                }
                start = first;
            } else if (met == TruthValue.NO && rules.unbroken()) {
                start = -1;
            }
        }
        return Optional.empty();
    }

    int day() {
        return readings.day(first);
    }

    /** Whether a reading was drawn after the count that reached the response. */
    boolean isBefore(Readings counts, int index) {
        return counts.day(index) > day() || counts.day(index) == day() && counts.minute(index) > readings.minute(first);
    }

    /** Calendar days from time zero. */
    int daysFromStart() {
        return day() - line.startDay();
    }

    /**
     * Days to the first later count of the line that fails a criterion, by the clock where it is known, else to its end.
     * Interpolated, the response begins and ends where straight lines between the counts cross the threshold.
     */
    Answer<FollowedTime> untilFailing(CountCriterion criterion, BetweenCounts between) {
        Readings counts = line.counts();
        double reached = between.time(line, readings, first, criterion);
        for (int i = counts.firstFrom(day()); i < counts.size(); i++) {
            double later = daysUntil(counts, i);
            if (later > 0 && criterion.met(counts, i) == TruthValue.NO) {
                double days =
                        between == BetweenCounts.STEP ? later : between.time(line, counts, i, criterion) - reached;
                return Answer.assessed(new FollowedTime(days, FollowedTime.End.EVENT), Evidence.of(counts.sample(i)));
            }
        }
        double days = Math.max(0, line.endDay() - line.startDay() - reached);
        return Answer.assessed(new FollowedTime(days, FollowedTime.End.CENSORED), evidence());
    }

    /** Days from the first count to another one, by the clock where both have a time, whether time zero has one or not. */
    private double daysUntil(Readings counts, int index) {
        int days = counts.day(index) - day();
        boolean timed =
                readings.minute(first) != PlateletSeries.NO_TIME && counts.minute(index) != PlateletSeries.NO_TIME;
        return timed ? days + (counts.minute(index) - readings.minute(first)) / MINUTES_A_DAY : days;
    }

    Evidence evidence() {
        return first == confirming
                ? Evidence.of(readings.sample(first))
                : Evidence.of(readings.sample(first), readings.sample(confirming));
    }
}
