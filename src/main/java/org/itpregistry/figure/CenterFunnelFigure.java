package org.itpregistry.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.stats.ControlLimits;
import org.itpregistry.text.Language;

/**
 * A funnel plot of centers: a proportion against the number of persons it is made of, with the limits where 95% and 99.8%
 * of centers are expected when all have the overall proportion. Named are the own center and those beyond the limits.
 *
 * @param proportionLabel what is counted, in percent
 * @param sizeLabel of whom
 */
public record CenterFunnelFigure(String title, String proportionLabel, String sizeLabel, List<Center> centers)
        implements Figure {
    private static final double NARROW = 0.025;
    private static final double WIDE = 0.001;
    private static final double LEFT = 48;
    private static final double RIGHT = PAGE_WIDTH - 16;
    private static final double TOP = 22;
    private static final double BOTTOM = 232;
    private static final int POINTS = 160;

    /**
     * @param events among the persons
     * @param persons evaluable ones; a center without any is not drawn
     * @param own whether it is the reader's
     */
    public record Center(String label, int events, int persons, boolean own) {
        private double proportion() {
            return (double) events / persons;
        }
    }

    public CenterFunnelFigure {
        centers = centers.stream().filter(center -> center.persons() > 0).toList();
    }

    @Override
    public double height() {
        return BOTTOM + 30;
    }

    @Override
    public void draw(Graphics2D paper) {
        Pen pen = new Pen(paper);
        int largest = centers.stream().mapToInt(Center::persons).max().orElse(10);
        Axis size = Axis.linear(0, largest, 8, LEFT, RIGHT);
        Axis proportion = Axis.linear(0, 1, 5, BOTTOM, TOP);
        legend().draw(pen, LEFT, 0);
        new Plot(size, proportion)
                .draw(pen, sizeLabel, proportionLabel, tick -> String.valueOf(Math.round(tick * 100)));
        if (centers.isEmpty()) {
            pen.label(Language.say("figure.nobody"), (LEFT + RIGHT) / 2, (TOP + BOTTOM) / 2, Pen.TEXT, 0.5, Pen.GREY);
            return;
        }
        limits(pen, size, proportion, NARROW, 5f, 3f);
        limits(pen, size, proportion, WIDE, 1.5f, 2f);
        double overall = proportion.at(overall());
        pen.line(LEFT, overall, RIGHT, overall, Pen.INK, 0.8);
        centers.forEach(center -> point(pen, center, size.at(center.persons()), proportion.at(center.proportion())));
        names(pen, size, proportion);
    }

    private double overall() {
        return centers.stream().mapToDouble(Center::events).sum()
                / centers.stream().mapToDouble(Center::persons).sum();
    }

    private void limits(Pen pen, Axis size, Axis proportion, double tail, float... dashes) {
        Path2D low = new Path2D.Double();
        Path2D high = new Path2D.Double();
        for (int i = 0; i <= POINTS; i++) {
            int n = (int) Math.max(1, Math.round(size.high() * i / POINTS));
            ControlLimits limits = ControlLimits.of(overall(), n, tail);
            extend(low, size.at(n), proportion.at(limits.low()));
            extend(high, size.at(n), proportion.at(limits.high()));
        }
        pen.path(low, Pen.GREY, 0.8, dashes);
        pen.path(high, Pen.GREY, 0.8, dashes);
    }

    private static void extend(Path2D line, double x, double y) {
        if (line.getCurrentPoint() == null) {
            line.moveTo(x, y);
        } else {
            line.lineTo(x, y);
        }
    }

    private static void point(Pen pen, Center center, double x, double y) {
        double radius = center.own() ? 3.6 : 2.8;
        var dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.shape(
                dot,
                center.own() ? LineLook.DASHED.color() : Pen.BLUE,
                center.own() ? Pen.INK : Color.WHITE,
                center.own() ? 1 : 0.5);
    }

    /** The own center first, so that it has a name even where others crowd it. */
    private void names(Pen pen, Axis size, Axis proportion) {
        var names = new PointNames(LEFT, RIGHT, TOP - 4, BOTTOM);
        centers.forEach(center -> names.keepClear(size.at(center.persons()), proportion.at(center.proportion())));
        List<Center> named =
                new ArrayList<>(centers.stream().filter(Center::own).toList());
        centers.stream()
                .filter(center -> !center.own() && isBeyond(center, NARROW))
                .forEach(named::add);
        named.forEach(center ->
                names.place(pen, center.label(), size.at(center.persons()), proportion.at(center.proportion())));
    }

    private boolean isBeyond(Center center, double tail) {
        return !ControlLimits.of(overall(), center.persons(), tail).hold(center.proportion());
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(dot(Language.say("figure.centers.center"), false));
        if (centers.stream().anyMatch(Center::own)) {
            entries.add(dot(Language.say("figure.centers.own"), true));
        }
        entries.add(line(Language.say("figure.centers.overall"), Pen.INK));
        entries.add(line(Language.say("figure.centers.limits"), Pen.GREY, 5f, 3f));
        entries.add(line(Language.say("figure.centers.wide"), Pen.GREY, 1.5f, 2f));
        return new Legend(entries, RIGHT - LEFT);
    }

    private static Legend.Entry dot(String name, boolean own) {
        var center = new Center(name, 0, 1, own);
        return new Legend.Entry(name, (pen, x, y) -> point(pen, center, x + Legend.SAMPLE / 2, y));
    }

    private static Legend.Entry line(String name, Color color, float... dashes) {
        return new Legend.Entry(name, (pen, x, y) -> pen.line(x, y, x + Legend.SAMPLE, y, color, 0.8, dashes));
    }

    @Override
    public String description() {
        String overall = centers.isEmpty() ? "–" : Numeral.number(overall() * 100) + "%";
        return Language.say(
                "figure.centers", centers.size(), proportionLabel, sizeLabel, overall, beyond(NARROW), beyond(WIDE));
    }

    private String beyond(double tail) {
        String names = centers.stream()
                .filter(center -> isBeyond(center, tail))
                .map(center -> Language.say("figure.centers.point", center.label(), center.events(), center.persons()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Language.say("figure.funnel.none") : names;
    }
}
