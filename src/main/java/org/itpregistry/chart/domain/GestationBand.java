package org.itpregistry.chart.domain;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.itpregistry.chart.domain.DrawnCourse.Gestation;

/** Draws a pregnancy: a band behind the counts, with its weeks on top. */
record GestationBand(TimeScale time, String weeks) {
    private static final double ROOM_FOR_A_LABEL = 46;

    void draw(Brush brush, Gestation pregnancy) {
        LocalDate end = pregnancy.end() == null ? time.last() : pregnancy.end();
        double from = time.x(pregnancy.lastPeriod().toEpochDay());
        double to = time.x(end.toEpochDay());
        brush.fill(Brush.BAND, new Rectangle2D.Double(from, Frame.TOP, to - from, Frame.BOTTOM - Frame.TOP));
        int step = weeksBetweenMarks(pregnancy);
        for (int week = step; week <= 44; week += step) {
            double x = time.x(pregnancy.lastPeriod().toEpochDay() + week * 7);
            if (x <= to) {
                brush.line(Brush.SOFT, x, Frame.TOP - 4, x, Frame.TOP, 1);
                brush.center(Brush.SOFT, week + " " + weeks, x, Frame.TOP - 7);
            }
        }
    }

    /** As many marks as there is room for their labels. */
    private int weeksBetweenMarks(Gestation pregnancy) {
        long start = pregnancy.lastPeriod().toEpochDay();
        double week = (time.x(start + 280) - time.x(start)) / 40;
        for (int step : new int[] {4, 10, 20}) {
            if (step * week >= ROOM_FOR_A_LABEL) {
                return step;
            }
        }
        return 40;
    }
}
