package org.itpregistry.chart.domain;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The strokes that every part of the picture of a course is made of, and its colors. */
final class Brush {
    static final Color INK = new Color(0x1d2733);
    static final Color SOFT = new Color(0x4a5766);
    static final Color FAINT = new Color(0xdde3e9);
    static final Color COUNT = new Color(0x0b4f8a);
    static final Color BAND = new Color(0xf1ecf7);
    static final Color BLEED = new Color(0x9a1b1b);
    static final Color INDEX = new Color(0x35506b);
    static final Color OTHER = new Color(0x9fb3c6);
    private static final Color EVIDENCE = new Color(0xb35900);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Font GRADE = SMALL.deriveFont(Font.BOLD, 10f);

    private final Graphics2D g;

    Brush(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(SMALL);
    }

    void line(Color color, double x1, double y1, double x2, double y2, float width) {
        outline(color, new Line2D.Double(x1, y1, x2, y2), width);
    }

    void dashes(Color color, double x1, double y1, double x2, double y2) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void outline(Color color, Shape shape, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void fill(Color color, Shape shape) {
        g.setColor(color);
        g.fill(shape);
    }

    /** Fills the outline that runs through the given points, x before y. */
    void polygon(Color color, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(color, path);
    }

    /** Sets a mark apart: an answer rests on it. Seen in grey too, because nothing else is ringed. */
    void ring(Shape around) {
        outline(EVIDENCE, around, 2.6f);
    }

    void left(Color color, String text, double x, double y) {
        g.setColor(color);
        g.drawString(text, (float) x, (float) y);
    }

    void center(Color color, String text, double x, double y) {
        left(color, text, x - g.getFontMetrics().stringWidth(text) / 2.0, y);
    }

    void right(Color color, String text, double x, double y) {
        left(color, text, x - g.getFontMetrics().stringWidth(text), y);
    }

    /** A number within a mark. */
    void grade(String number, double x, double y) {
        g.setFont(GRADE);
        center(Color.WHITE, number, x, y + 3.6);
        g.setFont(SMALL);
    }
}
