package org.itpregistry.chart.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where a day lies on the horizontal axis, and where the axis is marked. */
final class TimeScale {
    private static final int MOST_TICKS = 12;
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    private final LocalDate first;
    private final LocalDate last;
    private final double from;
    private final double span;
    private final double left;
    private final double right;

    /** Leaves some room before the first and after the last day. */
    TimeScale(LocalDate first, LocalDate last, double left, double right) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long room = Math.max(1, days / 40);
        this.first = first.minusDays(room);
        this.last = last.plusDays(room);
        from = this.first.toEpochDay();
        span = this.last.toEpochDay() + 1 - from;
        this.left = left;
        this.right = right;
    }

    LocalDate last() {
        return last;
    }

    /** @param epochDay days since 1970-01-01, with a fraction for the time of day; what lies outside is drawn at the edge */
    double x(double epochDay) {
        double share = (epochDay - from) / span;
        return left + Math.min(1, Math.max(-0.01, share)) * (right - left);
    }

    List<Tick> ticks() {
        for (int days : DAYS) {
            if (span / days <= MOST_TICKS) {
                return everyDays(days);
            }
        }
        for (int months : MONTHS) {
            if (span / 30.44 / months <= MOST_TICKS) {
                return everyMonths(months);
            }
        }
        return everyMonths(240);
    }

    private List<Tick> everyDays(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            ticks.add(new Tick(x(day.toEpochDay()), day.toString()));
        }
        return ticks;
    }

    private List<Tick> everyMonths(int step) {
        List<Tick> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(first);
        while ((month.getYear() * 12 + month.getMonthValue() - 1) % step != 0
                || month.atDay(1).isBefore(first)) {
            month = month.plusMonths(1);
        }
        for (; !month.atDay(1).isAfter(last); month = month.plusMonths(step)) {
            String label = step >= 12 ? String.valueOf(month.getYear()) : month.toString();
            ticks.add(new Tick(x(month.atDay(1).toEpochDay()), label));
        }
        return ticks;
    }

    record Tick(double x, String label) {}
}
