package org.itpregistry.report.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.itpregistry.report.domain.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as SVG within a page. Letters are drawn as shapes, so that it looks the same in every browser. */
final class FigureSvg {
    private FigureSvg() {}

    /** @param label what the figure shows, for those who cannot see it */
    static String of(Figure figure, String label) {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var paper = new SVGGraphics2D(document);
        var shapes = new SVGGraphics2D(paper.getGeneratorContext(), true);
        figure.draw(shapes);
        Element root = shapes.getRoot();
        root.setAttribute("viewBox", "0 0 " + figure.width() + " " + figure.height());
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", label);
        var text = new StringWriter();
        try {
            shapes.stream(root, text, false, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Only the element: a page has its own declaration.
        String svg = text.toString();
        return svg.substring(svg.indexOf("<svg"));
    }
}
