package org.itpregistry.report.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.stats.Quantile;
import org.itpregistry.stats.Sample;
import org.itpregistry.study.PeriodCounts;

/** Maternal platelet counts by period: a dot for the lowest count of each pregnancy, over a box of quartiles and median. */
public record PeriodFigure(List<PeriodCounts> periods) implements Figure {
    private static final double LEFT = 44;
    private static final double RIGHT = 60;
    private static final double TOP = 8;
    private static final double BOTTOM = 40;
    private static final double BOX = 62;
    private static final double RADIUS = 2.6;
    private static final double TEXT = 8.5;
    private static final int[] THRESHOLDS = {30, 50, 100};

    public PeriodFigure {
        periods = List.copyOf(periods);
    }

    @Override
    public double width() {
        return 487;
    }

    @Override
    public double height() {
        return 236;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        List<Double> all =
                periods.stream().flatMap(period -> period.lowest().stream()).toList();
        CountScale scale = CountScale.of(all, height() - BOTTOM, TOP);
        axis(pen, scale);
        double step = (width() - LEFT - RIGHT) / Math.max(1, periods.size());
        for (int i = 0; i < periods.size(); i++) {
            period(pen, scale, periods.get(i), LEFT + step * (i + 0.5));
        }
    }

    private void axis(Pen pen, CountScale scale) {
        double right = width() - RIGHT;
        for (int threshold : THRESHOLDS) {
            double y = scale.y(threshold);
            pen.line(LEFT, y, right, y, Pen.GREY, 0.6, 3f, 2.5f);
            pen.label(threshold + " ×10⁹/L", right + 6, y + 3, TEXT, 0, Pen.GREY);
        }
        pen.line(LEFT, TOP, LEFT, height() - BOTTOM, Pen.INK, 0.7);
        pen.line(LEFT, height() - BOTTOM, right, height() - BOTTOM, Pen.INK, 0.7);
        for (double tick : scale.ticks()) {
            double y = scale.y(tick);
            pen.line(LEFT - 3.5, y, LEFT, y, Pen.INK, 0.7);
            pen.label(String.valueOf((int) tick), LEFT - 6, y + 3, TEXT, 1, Pen.INK);
        }
        pen.upright(Wording.of("report.figure.axis"), 11, (TOP + height() - BOTTOM) / 2, TEXT, Pen.INK);
    }

    private void period(Pen pen, CountScale scale, PeriodCounts period, double x) {
        double base = height() - BOTTOM;
        pen.label(Wording.of("report.period." + period.period()), x, base + 14, TEXT, 0.5, Pen.INK);
        pen.label(Wording.of("report.figure.n", period.lowest().size()), x, base + 26, TEXT, 0.5, Pen.GREY);
        Sample sample = Sample.of(period.lowest());
        if (sample.size() == 0) {
            return;
        }
        double lower =
                scale.y(sample.quantile(Quantile.TYPE_7, 0.25).toOptional().orElseThrow());
        double upper =
                scale.y(sample.quantile(Quantile.TYPE_7, 0.75).toOptional().orElseThrow());
        double median = scale.y(sample.median().toOptional().orElseThrow());
        pen.box(x - BOX / 2, upper, BOX, lower - upper, Pen.PALE, Pen.GREY);
        dots(period.lowest(), scale, x).forEach(dot -> pen.shape(dot, Pen.BLUE, Color.WHITE, 0.4));
        pen.line(x - BOX / 2, median, x + BOX / 2, median, Pen.INK, 1.6);
    }

    /** Dots side by side where they would cover each other, within the width of the box. */
    private static List<Ellipse2D> dots(List<Double> counts, CountScale scale, double x) {
        List<Ellipse2D> dots = new ArrayList<>();
        for (double count : counts.stream().sorted().toList()) {
            double y = scale.y(count);
            double offset = 0;
            while (Math.abs(offset) < BOX && covers(dots, x + offset, y)) {
                offset = offset > 0 ? -offset : -offset + 2 * RADIUS + 0.6;
            }
            dots.add(new Ellipse2D.Double(x + offset - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
        return dots;
    }

    private static boolean covers(List<Ellipse2D> dots, double x, double y) {
        return dots.stream().anyMatch(dot -> Math.hypot(dot.getCenterX() - x, dot.getCenterY() - y) < 2 * RADIUS + 0.4);
    }
}
