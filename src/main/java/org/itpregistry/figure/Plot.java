package org.itpregistry.figure;

import java.util.function.DoubleFunction;

/** The area that two axes span; the upright one may grow upwards or downwards. */
record Plot(Axis across, Axis up) {
    private static final double MARK = 3.5;

    /** Draws both axes with their labels, and faint lines at the values of the upright one. */
    void draw(Pen pen, String acrossLabel, String upLabel, DoubleFunction<String> upTick) {
        double left = across.from();
        double bottom = Math.max(up.from(), up.to());
        for (double tick : up.ticksApart(11)) {
            double y = up.at(tick);
            if (y < bottom) {
                pen.line(left, y, across.to(), y, Pen.RULE, 0.4);
            }
            pen.line(left - MARK, y, left, y, Pen.INK, 0.7);
            pen.label(upTick.apply(tick), left - 6, y + 3, Pen.TEXT, 1, Pen.INK);
        }
        pen.line(left, up.from(), left, up.to(), Pen.INK, 0.7);
        pen.upright(upLabel, left - 32, (up.from() + up.to()) / 2, Pen.TEXT, Pen.INK);
        drawAcross(pen, across, bottom, acrossLabel);
    }

    /** Draws an axis from left to right, with its ticks and its label below. */
    static void drawAcross(Pen pen, Axis across, double bottom, String label) {
        pen.line(across.from(), bottom, across.to(), bottom, Pen.INK, 0.7);
        for (double tick : across.ticks()) {
            double x = across.at(tick);
            pen.line(x, bottom, x, bottom + MARK, Pen.INK, 0.7);
            pen.label(Numeral.number(tick), x, bottom + 12, Pen.TEXT, 0.5, Pen.INK);
        }
        String fitted = Typeface.fit(label, Pen.TEXT, across.to() - across.from());
        pen.label(fitted, (across.from() + across.to()) / 2, bottom + 25, Pen.TEXT, 0.5, Pen.INK);
    }
}
