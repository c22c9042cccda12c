package org.itpregistry.figure;

/** The frame of figures that set groups beside each other: an axis upward, the names of the groups below. */
final class GroupFrame {
    static final double HEIGHT = 236;
    static final double TOP = 10;
    static final double BOTTOM = HEIGHT - 40;
    private static final double LEFT = 48;
    private static final double RIGHT = Figure.PAGE_WIDTH - 16;
    private static final double CAP = 4;

    private final Pen pen;
    private final Axis up;
    private final double step;

    GroupFrame(Pen pen, Axis up, int groups) {
        this.pen = pen;
        this.up = up;
        this.step = (RIGHT - LEFT) / Math.max(1, groups);
    }

    void draw(String axisLabel) {
        pen.line(LEFT, TOP, LEFT, BOTTOM, Pen.INK, 0.7);
        pen.line(LEFT, BOTTOM, RIGHT, BOTTOM, Pen.INK, 0.7);
        for (double tick : up.ticksApart(10)) {
            double y = up.at(tick);
            pen.line(LEFT - 3.5, y, LEFT, y, Pen.INK, 0.7);
            pen.label(Numeral.number(tick), LEFT - 6, y + 3, Pen.TEXT, 1, Pen.INK);
        }
        pen.upright(axisLabel, 11, (TOP + BOTTOM) / 2, Pen.TEXT, Pen.INK);
    }

    void name(int group, String label, String below) {
        pen.label(Typeface.fit(label, Pen.TEXT, step - 6), middle(group), BOTTOM + 14, Pen.TEXT, 0.5, Pen.INK);
        pen.label(below, middle(group), BOTTOM + 26, Pen.TEXT, 0.5, Pen.GREY);
    }

    double middle(int group) {
        return LEFT + step * (group + 0.5);
    }

    /** As wide as wanted, as far as there is room. */
    double widthOf(double wanted) {
        return Math.min(wanted, step * 0.7);
    }

    static void whisker(Pen pen, double x, double one, double other) {
        pen.line(x, one, x, other, Pen.INK, 0.9);
        pen.line(x - CAP, one, x + CAP, one, Pen.INK, 0.9);
        pen.line(x - CAP, other, x + CAP, other, Pen.INK, 0.9);
    }
}
