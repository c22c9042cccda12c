package org.itpregistry.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.stats.Quantile;
import org.itpregistry.stats.Sample;
import org.itpregistry.text.Language;

/**
 * Median and quartiles of persons over time: at every mark of the axis and in the middle between two, of all persons who
 * have a count around it. A person with several has the median of them, so that who is counted more often weighs no more.
 * Fewer than three persons have no median.
 */
record MedianCourse(List<Window> windows) {
    private static final int FEWEST = 3;
    private static final Color BAND = new Color(26, 26, 26, 36);

    /** The persons around a time, a count each. */
    record Window(double time, Sample counts) {
        private double quantile(double p) {
            return counts.quantile(Quantile.TYPE_7, p).orElseThrow();
        }

        private boolean isEnough() {
            return counts.size() >= FEWEST;
        }
    }

    static MedianCourse of(List<SpaghettiFigure.Course> courses, Axis time) {
        List<Window> windows = new ArrayList<>();
        double half = time.ticks().size() < 2
                ? 1
                : (time.ticks().get(1) - time.ticks().get(0)) / 2;
        for (double tick : time.ticks()) {
            for (double middle : new double[] {tick, tick + half}) {
                windows.add(new Window(middle, around(courses, middle - half / 2, middle + half / 2)));
            }
        }
        return new MedianCourse(windows);
    }

    private static Sample around(List<SpaghettiFigure.Course> courses, double from, double to) {
        return Sample.of(courses.stream()
                .map(course -> Sample.of(course.points().stream()
                        .filter(point -> point.time() >= from && point.time() < to)
                        .map(SpaghettiFigure.Point::count)
                        .toList()))
                .flatMap(counts -> counts.median().toOptional().stream())
                .toList());
    }

    int persons(double time) {
        return windows.stream()
                .filter(window -> window.time() == time)
                .mapToInt(window -> window.counts().size())
                .sum();
    }

    void draw(Pen pen, Axis time, Axis counts) {
        List<Window> drawn = drawn(time);
        if (drawn.isEmpty()) {
            return;
        }
        Path2D band = line(drawn, time, counts, 0.25);
        for (int i = drawn.size() - 1; i >= 0; i--) {
            band.lineTo(time.at(drawn.get(i).time()), counts.at(drawn.get(i).quantile(0.75)));
        }
        band.closePath();
        pen.fill(band, BAND);
        Path2D median = line(drawn, time, counts, 0.5);
        pen.path(median, Color.WHITE, 4);
        pen.path(median, Pen.INK, 2);
    }

    private List<Window> drawn(Axis time) {
        return windows.stream()
                .filter(Window::isEnough)
                .filter(window -> time.holds(window.time()))
                .toList();
    }

    private static Path2D line(List<Window> windows, Axis time, Axis counts, double p) {
        Path2D line = new Path2D.Double();
        for (Window window : windows) {
            double x = time.at(window.time());
            double y = counts.at(window.quantile(p));
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        return line;
    }

    static void sample(Pen pen, double x, double y) {
        pen.fill(new Rectangle2D.Double(x, y - 4, Legend.SAMPLE, 8), BAND);
        pen.line(x, y, x + Legend.SAMPLE, y, Pen.INK, 2);
    }

    String sentence() {
        return windows.stream()
                .filter(Window::isEnough)
                .map(window -> " "
                        + Language.say(
                                "figure.spaghetti.at",
                                Numeral.number(window.time()),
                                Numeral.number(window.quantile(0.5)),
                                Numeral.number(window.quantile(0.25)),
                                Numeral.number(window.quantile(0.75)),
                                window.counts().size()))
                .collect(Collectors.joining());
    }
}
