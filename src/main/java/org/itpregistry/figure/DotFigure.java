package org.itpregistry.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Quantile;
import org.itpregistry.stats.Sample;
import org.itpregistry.text.Language;

/**
 * Platelet counts by group: a dot a count, over a box of quartiles and median.
 *
 * @param axisLabel of the counts, with their unit
 * @param groups beside each other
 */
public record DotFigure(String title, String axisLabel, List<Group> groups) implements Figure {
    private static final double LEFT = 44;
    private static final double RIGHT = 60;
    private static final double TOP = 8;
    private static final double BOTTOM = 40;
    private static final double BOX = 62;
    private static final double RADIUS = 2.6;

    /** @param counts in 10^9/L */
    public record Group(String label, List<Double> counts) {
        public Group {
            counts = List.copyOf(counts);
        }
    }

    public DotFigure {
        groups = List.copyOf(groups);
    }

    @Override
    public double height() {
        return 236;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        var all = Sample.of(
                groups.stream().flatMap(group -> group.counts().stream()).toList());
        Axis counts = Thresholds.axis(all, Scale.LOGARITHMIC, height() - BOTTOM, TOP);
        axis(pen, counts);
        double step = (width() - LEFT - RIGHT) / Math.max(1, groups.size());
        double box = Math.min(BOX, step * 0.7);
        for (int i = 0; i < groups.size(); i++) {
            double x = LEFT + step * (i + 0.5);
            names(pen, groups.get(i), x, step - 6);
            group(pen, counts, groups.get(i).counts(), x, box);
        }
    }

    private void axis(Pen pen, Axis counts) {
        double right = width() - RIGHT;
        Thresholds.draw(pen, counts, LEFT, right);
        pen.line(LEFT, TOP, LEFT, height() - BOTTOM, Pen.INK, 0.7);
        pen.line(LEFT, height() - BOTTOM, right, height() - BOTTOM, Pen.INK, 0.7);
        for (double tick : counts.ticksApart(10)) {
            double y = counts.at(tick);
            pen.line(LEFT - 3.5, y, LEFT, y, Pen.INK, 0.7);
            pen.label(Numeral.number(tick), LEFT - 6, y + 3, Pen.TEXT, 1, Pen.INK);
        }
        pen.upright(axisLabel, 11, (TOP + height() - BOTTOM) / 2, Pen.TEXT, Pen.INK);
    }

    private void names(Pen pen, Group group, double x, double room) {
        double base = height() - BOTTOM;
        pen.label(Typeface.fit(group.label(), Pen.TEXT, room), x, base + 14, Pen.TEXT, 0.5, Pen.INK);
        pen.label(Language.say("figure.n", group.counts().size()), x, base + 26, Pen.TEXT, 0.5, Pen.GREY);
    }

    private static void group(Pen pen, Axis axis, List<Double> counts, double x, double box) {
        Sample sample = Sample.of(counts);
        if (sample.size() == 0) {
            return;
        }
        double lower = axis.at(sample.quantile(Quantile.TYPE_7, 0.25).orElseThrow());
        double upper = axis.at(sample.quantile(Quantile.TYPE_7, 0.75).orElseThrow());
        double median = axis.at(sample.median().orElseThrow());
        pen.box(x - box / 2, upper, box, lower - upper, Pen.PALE, Pen.GREY);
        dots(counts, axis, x, box).forEach(dot -> pen.shape(dot, Pen.BLUE, Color.WHITE, 0.4));
        pen.line(x - box / 2, median, x + box / 2, median, Pen.INK, 1.6);
    }

    /** Dots side by side where they would cover each other, as far as the box is wide. */
    private static List<Ellipse2D> dots(List<Double> counts, Axis axis, double x, double box) {
        List<Ellipse2D> dots = new ArrayList<>();
        for (double count : counts.stream().sorted().toList()) {
            double y = axis.at(count);
            double offset = 0;
            while (Math.abs(offset) < box / 2 && covers(dots, x + offset, y)) {
                offset = offset > 0 ? -offset : -offset + 2 * RADIUS + 0.6;
            }
            if (Math.abs(offset) < box / 2 || offset == 0) {
                dots.add(new Ellipse2D.Double(x + offset - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
            }
        }
        return dots;
    }

    private static boolean covers(List<Ellipse2D> dots, double x, double y) {
        return dots.stream().anyMatch(dot -> Math.hypot(dot.getCenterX() - x, dot.getCenterY() - y) < 2 * RADIUS + 0.4);
    }

    @Override
    public String description() {
        return axisLabel + ". " + groups.stream().map(DotFigure::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Group group) {
        Sample sample = Sample.of(group.counts());
        return sample.size() == 0
                ? Language.say("figure.dots.none", group.label())
                : Language.say(
                        "figure.dots.group",
                        group.label(),
                        sample.size(),
                        text(sample.median()),
                        text(sample.minimum()),
                        text(sample.maximum()));
    }

    private static String text(Estimate<Double> estimate) {
        return estimate.toOptional().map(Numeral::number).orElse("");
    }
}
