package org.itpregistry.report.service;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderToImageDataRenderer;
import org.itpregistry.figure.Figure;

/** A figure in a report: as vectors on paper, as a picture where vectors cannot be. */
final class FigureImage extends AbstractRenderToImageDataRenderer {
    private static final long serialVersionUID = 1L;
    private static final int DOTS_PER_INCH = 220;

    // Reports are filled and printed in one go, never stored.
    private final transient Figure figure;

    FigureImage(Figure figure) {
        this.figure = figure;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        var size = new Dimension();
        size.setSize(figure.width(), figure.height());
        return size;
    }

    @Override
    public int getImageDataDPI(JasperReportsContext context) {
        return DOTS_PER_INCH;
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
