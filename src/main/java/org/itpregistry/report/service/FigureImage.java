package org.itpregistry.report.service;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.itpregistry.figure.Figure;

/** A figure in a report, as vectors. It gives no picture, which the filler would make of it only to throw it away. */
final class FigureImage extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1L;

    // Reports are filled and printed in one go, never stored.
    private final transient Figure figure;

    private final double scale;

    FigureImage(Figure figure) {
        this(figure, 1);
    }

    /** @param scale of its size on paper: 1 as drawn */
    FigureImage(Figure figure, double scale) {
        this.figure = figure;
        this.scale = scale;
    }

    Figure figure() {
        return figure;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        var size = new Dimension();
        size.setSize(figure.width() * scale, figure.height() * scale);
        return size;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        Graphics2D paper = (Graphics2D) graphics.create();
        paper.translate(place.getX(), place.getY());
        paper.scale(place.getWidth() / figure.width(), place.getHeight() / figure.height());
        figure.draw(paper);
        paper.dispose();
    }
}
