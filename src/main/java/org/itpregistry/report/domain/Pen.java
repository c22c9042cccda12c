package org.itpregistry.report.domain;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws lines and labels of figures in one style; colors differ in lightness too, so that grey prints keep them apart. */
final class Pen {
    static final Color INK = new Color(0x1A1A1A);
    static final Color GREY = new Color(0x6B6B6B);
    static final Color PALE = new Color(0xE9ECEF);
    static final Color BLUE = new Color(0x0072B2);

    private final Graphics2D paper;

    Pen(Graphics2D paper) {
        this.paper = paper;
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width, float... dashes) {
        paper.setColor(color);
        paper.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        paper.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void arrow(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, INK, 0.7);
        double angle = Math.atan2(y2 - y1, x2 - x1);
        Path2D head = new Path2D.Double();
        head.moveTo(x2, y2);
        head.lineTo(x2 - 5 * Math.cos(angle - 0.4), y2 - 5 * Math.sin(angle - 0.4));
        head.lineTo(x2 - 5 * Math.cos(angle + 0.4), y2 - 5 * Math.sin(angle + 0.4));
        head.closePath();
        paper.fill(head);
    }

    void box(double x, double y, double width, double height, Color fill, Color edge) {
        shape(new Rectangle2D.Double(x, y, width, height), fill, edge, 0.7);
    }

    void shape(Shape shape, Color fill, Color edge, double width) {
        paper.setColor(fill);
        paper.fill(shape);
        paper.setColor(edge);
        paper.setStroke(new BasicStroke((float) width));
        paper.draw(shape);
    }

    /** @param share of the label that lies left of x: 0 flush left, 0.5 centered, 1 flush right */
    void label(String text, double x, double baseline, double size, double share, Color color) {
        paper.setFont(Typeface.regular(size));
        paper.setColor(color);
        double width = paper.getFontMetrics().getStringBounds(text, paper).getWidth();
        paper.drawString(text, (float) (x - share * width), (float) baseline);
    }

    /** A label that reads upwards, centered on y. */
    void upright(String text, double x, double y, double size, Color color) {
        var before = paper.getTransform();
        paper.rotate(-Math.PI / 2, x, y);
        label(text, x, y, size, 0.5, color);
        paper.setTransform(before);
    }
}
