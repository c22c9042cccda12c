package org.itpregistry.report.domain;

import java.awt.Graphics2D;

/**
 * A drawing that is made once and shown on pages (SVG) and on paper (PDF) alike.
 *
 * <p>Width and height are in points; the drawing keeps within them, its origin at the upper left.
 */
public interface Figure {
    double width();

    double height();

    void draw(Graphics2D paper);
}
