package org.itpregistry.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import org.itpregistry.stats.Sample;
import org.itpregistry.text.Language;

/**
 * Platelet counts of persons over time: a thin line a person, a thick one for the median of persons, a band for their
 * quartiles. Of more than 300 persons every so-manieth is drawn, which the figure says; median and quartiles are of all.
 *
 * @param timeLabel what is counted from what, with its unit
 * @param countLabel of the counts, with their unit
 * @param scale logarithmic, or square root to keep zero
 * @param courses one a person
 */
public record SpaghettiFigure(
        String title, String timeLabel, String countLabel, TimeUnit unit, Scale scale, List<Course> courses)
        implements Figure {
    private static final int MOST_LINES = 300;
    private static final double LEFT = 58;
    private static final double RIGHT = PAGE_WIDTH - 56;
    private static final double BOTTOM = 232;

    /** @param count in 10^9/L */
    public record Point(double time, double count) {}

    public record Course(List<Point> points) {
        public Course {
            points = points.stream()
                    .sorted(Comparator.comparingDouble(Point::time))
                    .toList();
        }
    }

    public SpaghettiFigure {
        courses = List.copyOf(courses);
    }

    @Override
    public double height() {
        return BOTTOM + 56;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        Axis time = time();
        Axis counts = Thresholds.axis(all(), scale, BOTTOM, top());
        legend().draw(pen, LEFT, 0);
        pen.label(sample(), LEFT, top() - 5, Pen.TEXT, 0, Pen.GREY);
        new Plot(time, counts).draw(pen, timeLabel, countLabel, Numeral::number);
        List<Course> drawn = Spread.of(courses, MOST_LINES);
        Color color = line(drawn.size());
        drawn.forEach(course -> draw(pen, course, time, counts, color));
        Thresholds.draw(pen, counts, LEFT, RIGHT);
        MedianCourse median = MedianCourse.of(courses, time);
        median.draw(pen, time, counts);
        persons(pen, time, median);
    }

    private Axis time() {
        double first = courses.stream()
                .flatMap(course -> course.points().stream())
                .mapToDouble(Point::time)
                .min()
                .orElse(0);
        double last = courses.stream()
                .flatMap(course -> course.points().stream())
                .mapToDouble(Point::time)
                .max()
                .orElse(0);
        return Axis.time(unit, Math.min(0, first), last, LEFT, RIGHT);
    }

    private Sample all() {
        return Sample.of(courses.stream()
                .flatMap(course -> course.points().stream())
                .map(Point::count)
                .toList());
    }

    /** The paler, the more lines lie on each other. */
    private static Color line(int lines) {
        int opacity = Math.max(28, Math.min(170, 2_600 / Math.max(1, lines)));
        return new Color(Pen.BLUE.getRed(), Pen.BLUE.getGreen(), Pen.BLUE.getBlue(), opacity);
    }

    private static void draw(Pen pen, Course course, Axis time, Axis counts, Color color) {
        Path2D line = new Path2D.Double();
        for (Point point : course.points()) {
            double x = time.at(point.time());
            double y = counts.at(point.count());
            if (course.points().size() == 1) {
                pen.fill(new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3), color);
            } else if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        if (line.getCurrentPoint() != null) {
            pen.path(line, color, 0.8);
        }
    }

    /** How many persons have a count around each mark of time. */
    private static void persons(Pen pen, Axis time, MedianCourse median) {
        double baseline = BOTTOM + 52;
        pen.label(Language.say("figure.spaghetti.n"), 1, baseline, Pen.TEXT, 0, Pen.GREY);
        for (double tick : time.ticks()) {
            pen.label(Numeral.count(median.persons(tick)), time.at(tick), baseline, Pen.TEXT, 0.5, Pen.INK);
        }
    }

    private Legend legend() {
        return new Legend(
                List.of(
                        new Legend.Entry(
                                Language.say("figure.spaghetti.person"),
                                (pen, x, y) -> pen.line(x, y, x + Legend.SAMPLE, y, line(16), 0.8)),
                        new Legend.Entry(
                                Language.say("figure.spaghetti.median"),
                                (pen, x, y) -> MedianCourse.sample(pen, x, y))),
                RIGHT - LEFT);
    }

    private double top() {
        return legend().height() + (sample().isEmpty() ? 8 : 18);
    }

    private String sample() {
        if (courses.stream().allMatch(course -> course.points().isEmpty())) {
            return Language.say("figure.nobody");
        }
        return courses.size() > MOST_LINES ? Language.say("figure.spaghetti.sample", MOST_LINES, courses.size()) : "";
    }

    @Override
    public String description() {
        return Language.say("figure.spaghetti", courses.size(), all().size(), countLabel, timeLabel)
                + MedianCourse.of(courses, time()).sentence();
    }
}
