package org.itpregistry.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How the bars of one treatment are told from those of another: by a color, and by lines that grey prints keep. */
enum Hatch {
    PLAIN(0x56B4E9),
    RISING(0xF3C257, 1),
    FALLING(0x7CC9AE, -1),
    CROSSED(0xE8B6D2, 1, -1),
    UPRIGHT(0xF4EE8F, 0),
    DARK(0x0072B2),
    DARK_RISING(0xD55E00, 1),
    /** What is too rare to have a look of its own. */
    EMPTY(0xFFFFFF);

    /** As many kinds as have a look of their own. */
    static final int KINDS = values().length - 1;

    private static final double SPACING = 4;

    private final Color color;
    private final double[] slopes;

    /** @param slopes of its lines: 1 rises over the height of the bar, -1 falls, 0 stands upright */
    Hatch(int color, double... slopes) {
        this.color = new Color(color);
        this.slopes = slopes;
    }

    static Hatch of(int place) {
        return place < KINDS ? values()[place] : EMPTY;
    }

    void draw(Pen pen, Rectangle2D bar) {
        pen.fill(bar, color);
        Path2D lines = new Path2D.Double();
        for (double slope : slopes) {
            double run = Math.abs(slope) * bar.getHeight();
            // Lines of all bars stand at the same places, so that they do not dance from bar to bar.
            double first = Math.floor((bar.getMinX() - run) / SPACING) * SPACING;
            for (double x = first; x < bar.getMaxX(); x += SPACING) {
                line(lines, bar, x, run, slope >= 0);
            }
        }
        if (slopes.length > 0) {
            pen.path(lines, Pen.INK, 0.5);
        }
        pen.path(bar, Pen.INK, 0.5);
    }

    /** A line from x at one edge to x + run at the other one, cut off where the bar ends. */
    private static void line(Path2D lines, Rectangle2D bar, double x, double run, boolean rises) {
        double from = run == 0 ? 0 : Math.max(0, (bar.getMinX() - x) / run);
        double to = run == 0 ? 1 : Math.min(1, (bar.getMaxX() - x) / run);
        if (from >= to || run == 0 && x <= bar.getMinX()) {
            return;
        }
        lines.moveTo(x + from * run, height(bar, from, rises));
        lines.lineTo(x + to * run, height(bar, to, rises));
    }

    private static double height(Rectangle2D bar, double share, boolean rises) {
        return rises ? bar.getMaxY() - share * bar.getHeight() : bar.getMinY() + share * bar.getHeight();
    }
}
