package org.itpregistry.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;

/** Paper that remembers what was drawn on it and where, in points of the figure. */
final class Drawn extends SVGGraphics2D {
    final List<Label> labels = new ArrayList<>();
    final List<Shape> lines = new ArrayList<>();
    final List<Shape> fills = new ArrayList<>();

    /** A label and the place that it takes. */
    record Label(String text, Rectangle2D box) {
        double center() {
            return box.getCenterX();
        }

        /** Whether two labels run into each other; ascenders and descenders may come close. */
        boolean covers(Label other) {
            Rectangle2D common = box.createIntersection(other.box);
            return common.getWidth() > 0.5 && common.getHeight() > 0.5;
        }
    }

    private Drawn() {
        super(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
    }

    static Drawn of(Figure figure) {
        var drawn = new Drawn();
        figure.draw(drawn);
        return drawn;
    }

    @Override
    public void drawString(String text, float x, float y) {
        double size = getFont().getSize2D();
        var upright = new Rectangle2D.Double(x, y - 0.7 * size, Typeface.width(text, size), 0.9 * size);
        labels.add(
                new Label(text, getTransform().createTransformedShape(upright).getBounds2D()));
        super.drawString(text, x, y);
    }

    @Override
    public void draw(Shape shape) {
        lines.add(shape);
        super.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        fills.add(shape);
        super.fill(shape);
    }

    List<String> texts() {
        return labels.stream().map(Label::text).toList();
    }

    Label label(String text) {
        return labels.stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + texts()));
    }

    /** The corners of the drawn line that has most of them. */
    List<double[]> longestLine() {
        return lines.stream()
                .map(Drawn::corners)
                .max(java.util.Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    static List<double[]> corners(Shape shape) {
        List<double[]> corners = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(point) != PathIterator.SEG_CLOSE) {
                corners.add(new double[] {point[0], point[1]});
            }
        }
        return corners;
    }
}
