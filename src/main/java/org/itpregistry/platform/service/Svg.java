package org.itpregistry.platform.service;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.itpregistry.figure.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns a drawing into SVG that stands in a page: attributes instead of styles, scaled to the width that it is given. */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Fonts as wide as the one that the drawing measured its labels in. */
    private static final String SAME_WIDTHS = "DejaVu Sans, Verdana, sans-serif";

    private Svg() {}

    /** A figure with its title and its description. Letters are drawn as shapes, so that it looks the same everywhere. */
    public static String of(Figure figure) {
        SVGGraphics2D paper = paper(true);
        figure.draw(paper);
        Element root = paper.getRoot();
        root.setAttributeNS(null, "width", String.valueOf(figure.width()));
        root.setAttributeNS(null, "height", String.valueOf(figure.height()));
        // Ids that no other figure of the page has.
        String mark = HexFormat.of().toHexDigits((figure.title() + figure.description()).hashCode());
        Element title = said(root, "title", "title-" + mark, figure.title());
        Element description = said(root, "desc", "desc-" + mark, figure.description());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
        root.setAttributeNS(null, "aria-labelledby", title.getAttribute("id"));
        root.setAttributeNS(null, "aria-describedby", description.getAttribute("id"));
        return text(paper, root, figure.width(), figure.height());
    }

    /**
     * @param title what a screen reader says of the picture
     * @return an element svg
     */
    public static String of(int width, int height, String title, Consumer<Graphics2D> drawing) {
        SVGGraphics2D paper = paper(false);
        paper.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(paper);
        Element root = paper.getRoot();
        root.removeAttributeNS(null, "width");
        root.removeAttributeNS(null, "height");
        root.setAttributeNS(null, "aria-label", title);
        return text(paper, root, width, height)
                .replace("font-family=\"sans-serif\"", "font-family=\"" + SAME_WIDTHS + "\"");
    }

    private static SVGGraphics2D paper(boolean lettersAsShapes) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        return new SVGGraphics2D(context, lettersAsShapes);
    }

    private static Element said(Element root, String name, String id, String words) {
        Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
        element.setAttribute("id", id);
        element.setTextContent(words);
        return element;
    }

    private static String text(SVGGraphics2D paper, Element root, double width, double height) {
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        var text = new StringWriter();
        try {
            paper.stream(root, text, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException(e);
        }
        // Only the element: a page has its own declaration.
        return text.toString().replaceFirst("(?s)^.*?<svg", "<svg");
    }
}
