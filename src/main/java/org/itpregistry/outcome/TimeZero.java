package org.itpregistry.outcome;

import java.util.List;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.TreatmentPeriod;

/** When a line started: the day, in days since 1970-01-01, and the minute of that day where it is known. */
record TimeZero(int day, int minute) {
    static TimeZero of(List<TreatmentPeriod> regimen) {
        int day = regimen.get(0).startDay();
        int minute = PlateletSeries.NO_TIME;
        for (TreatmentPeriod row : regimen) {
            if (row.startDay() == day && row.startTime().isPresent()) {
                int started = row.startTime().get().toSecondOfDay() / 60;
                minute = minute == PlateletSeries.NO_TIME ? started : Math.min(minute, started);
            }
        }
        return new TimeZero(day, minute);
    }

    boolean isUntimed() {
        return minute == PlateletSeries.NO_TIME;
    }

    /** A time known on both sides decides on the first day; without one every count of that day is baseline. */
    boolean isBefore(PlateletSeries counts, int index) {
        boolean laterThatDay = counts.day(index) == day
                && minute != PlateletSeries.NO_TIME
                && counts.minute(index) != PlateletSeries.NO_TIME
                && counts.minute(index) > minute;
        return counts.day(index) > day || laterThatDay;
    }
}
