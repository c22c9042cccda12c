package org.itpregistry.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of what is drawn, each with a sample of it, side by side as far as they fit.
 *
 * @param entries in reading order
 * @param room width of the whole
 */
record Legend(List<Entry> entries, double room) {
    static final double SAMPLE = 24;
    private static final double GAP = 16;
    private static final double LINE = 12;
    private static final int MOST_LINES = 2;

    /** Draws a sample whose left end is at x, at the height y. */
    interface Sample {
        void draw(Pen pen, double x, double y);
    }

    record Entry(String name, Sample sample) {
        double width() {
            return SAMPLE + 5 + Typeface.width(name, Pen.TEXT);
        }

        /** A line with the look of a group. */
        static Entry line(String name, LineLook look) {
            return new Entry(name, (pen, x, y) -> pen.line(x, y, x + SAMPLE, y, look.color(), 1.5, look.dashes()));
        }

        static Entry bar(String name, Hatch look) {
            return new Entry(name, (pen, x, y) -> look.draw(pen, new Rectangle2D.Double(x, y - 4, SAMPLE, 8)));
        }

        static Entry symbol(String name, Symbol symbol) {
            return new Entry(name, (pen, x, y) -> symbol.draw(pen, x + SAMPLE / 2, y));
        }
    }

    private record Placed(Entry entry, List<String> lines, double x, double y) {}

    double height() {
        return placed().stream()
                .mapToDouble(item -> item.y() + item.lines().size() * LINE)
                .max()
                .orElse(0);
    }

    void draw(Pen pen, double left, double top) {
        for (Placed item : placed()) {
            double y = top + item.y();
            item.entry().sample().draw(pen, left + item.x(), y + LINE / 2);
            for (int i = 0; i < item.lines().size(); i++) {
                double baseline = y + i * LINE + LINE / 2 + 3;
                pen.label(item.lines().get(i), left + item.x() + SAMPLE + 5, baseline, Pen.TEXT, 0, Pen.INK);
            }
        }
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double y = 0;
        double below = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > room) {
                x = 0;
                y = below;
            }
            List<String> lines = Typeface.wrap(entry.name(), Pen.TEXT, room - SAMPLE - 5, MOST_LINES);
            placed.add(new Placed(entry, lines, x, y));
            x += entry.width() + GAP;
            below = Math.max(below, y + lines.size() * LINE);
        }
        return placed;
    }
}
