package org.itpregistry.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws lines and labels of figures in one style; lengths are in points. */
final class Pen {
    static final Color INK = new Color(0x1A1A1A);
    static final Color GREY = new Color(0x5F5F5F);
    static final Color RULE = new Color(0xD5D9DD);
    static final Color PALE = new Color(0xE9ECEF);
    static final Color BLUE = new Color(0x0072B2);

    /** The size of all labels but the smallest. */
    static final double TEXT = 8.5;

    private final Graphics2D paper;

    Pen(Graphics2D paper) {
        this.paper = paper;
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width, float... dashes) {
        path(new Line2D.Double(x1, y1, x2, y2), color, width, dashes);
    }

    void path(Shape path, Color color, double width, float... dashes) {
        paper.setColor(color);
        paper.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        paper.draw(path);
    }

    void fill(Shape shape, Color color) {
        paper.setColor(color);
        paper.fill(shape);
    }

    void arrow(double x1, double y1, double x2, double y2) {
        arrow(x1, y1, x2, y2, INK, 0.7);
    }

    void arrow(double x1, double y1, double x2, double y2, Color color, double width) {
        line(x1, y1, x2, y2, color, width);
        double angle = Math.atan2(y2 - y1, x2 - x1);
        Path2D head = new Path2D.Double();
        head.moveTo(x2, y2);
        head.lineTo(x2 - 5 * Math.cos(angle - 0.4), y2 - 5 * Math.sin(angle - 0.4));
        head.lineTo(x2 - 5 * Math.cos(angle + 0.4), y2 - 5 * Math.sin(angle + 0.4));
        head.closePath();
        fill(head, color);
    }

    void box(double x, double y, double width, double height, Color fill, Color edge) {
        shape(new Rectangle2D.Double(x, y, width, height), fill, edge, 0.7);
    }

    void shape(Shape shape, Color fill, Color edge, double width) {
        fill(shape, fill);
        path(shape, edge, width);
    }

    /** @param share of the label that lies left of x: 0 flush left, 0.5 centered, 1 flush right */
    void label(String text, double x, double baseline, double size, double share, Color color) {
        if (text.isEmpty()) {
            return;
        }
        double left = x - share * Typeface.width(text, size);
        paper.setColor(color);
        if (Typeface.isPlain(text)) {
            paper.setFont(Typeface.regular(size));
            paper.drawString(text, (float) left, (float) baseline);
        } else {
            paper.fill(Typeface.mixed(text, size).getOutline(AffineTransform.getTranslateInstance(left, baseline)));
        }
    }

    /** Lines under each other, the first on the baseline. */
    void labels(List<String> lines, double x, double baseline, double size, double share, Color color) {
        for (int i = 0; i < lines.size(); i++) {
            label(lines.get(i), x, baseline + i * size * 1.3, size, share, color);
        }
    }

    /** A label that reads upwards, centered on y. */
    void upright(String text, double x, double y, double size, Color color) {
        var before = paper.getTransform();
        paper.rotate(-Math.PI / 2, x, y);
        label(text, x, y, size, 0.5, color);
        paper.setTransform(before);
    }
}
