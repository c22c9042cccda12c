package org.itpregistry.chart.domain;

import java.awt.Dimension;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns a drawing into SVG that stands in a page: attributes instead of styles, a title instead of a file header. */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Fonts as wide as the one that the drawing measured its labels in. */
    private static final String SAME_WIDTHS = "DejaVu Sans, Verdana, sans-serif";

    private Svg() {}

    /**
     * @param title what a screen reader says of the picture
     * @return an element svg, scaled to the width that it is given
     */
    public static String of(int width, int height, String title, Consumer<java.awt.Graphics2D> drawing) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        var graphics = new SVGGraphics2D(document);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(graphics);
        Element root = graphics.getRoot();
        root.removeAttributeNS(null, "width");
        root.removeAttributeNS(null, "height");
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-label", title);
        var text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString()
                .replaceFirst("(?s)^.*?<svg", "<svg")
                .replace("font-family=\"sans-serif\"", "font-family=\"" + SAME_WIDTHS + "\"");
    }
}
