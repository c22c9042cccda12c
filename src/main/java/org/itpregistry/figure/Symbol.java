package org.itpregistry.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A mark for what happens at a point in time, told apart by its shape. */
enum Symbol {
    TRIANGLE(Color.WHITE),
    DIAMOND(Pen.INK),
    CIRCLE(Color.WHITE),
    CROSS(Pen.INK);

    private static final double RADIUS = 3.4;

    private final Color fill;

    Symbol(Color fill) {
        this.fill = fill;
    }

    void draw(Pen pen, double x, double y) {
        if (this == CROSS) {
            cross(pen, x, y);
            return;
        }
        pen.shape(shape(x, y), fill, Pen.INK, 0.9);
    }

    private Shape shape(double x, double y) {
        return switch (this) {
            case TRIANGLE -> polygon(x, y - RADIUS, x + RADIUS, y + 0.8 * RADIUS, x - RADIUS, y + 0.8 * RADIUS);
            case DIAMOND -> polygon(x, y - RADIUS, x + RADIUS, y, x, y + RADIUS, x - RADIUS, y);
            default -> new Ellipse2D.Double(x - 0.8 * RADIUS, y - 0.8 * RADIUS, 1.6 * RADIUS, 1.6 * RADIUS);
        };
    }

    /** With a white rim, so that it is seen on a dark bar. */
    private static void cross(Pen pen, double x, double y) {
        double arm = 0.85 * RADIUS;
        for (int width : new int[] {3, 1}) {
            Color color = width == 3 ? Color.WHITE : Pen.INK;
            pen.line(x - arm, y - arm, x + arm, y + arm, color, width * 1.1);
            pen.line(x - arm, y + arm, x + arm, y - arm, color, width * 1.1);
        }
    }

    private static Shape polygon(double... corners) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            polygon.lineTo(corners[i], corners[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }
}
