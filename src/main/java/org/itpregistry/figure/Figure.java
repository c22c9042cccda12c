package org.itpregistry.figure;

import java.awt.Graphics2D;

/**
 * A drawing that is made once and shown on pages (SVG) and on paper (PDF, DOCX) alike.
 *
 * <p>Width and height are in points; the drawing keeps within them, its origin at the upper left.
 */
public interface Figure {
    /** The width of the text of a report. */
    double PAGE_WIDTH = 487;

    default double width() {
        return PAGE_WIDTH;
    }

    double height();

    /** What it is, in a few words. */
    String title();

    /** What it shows, in sentences and numbers, for those who cannot see it. */
    String description();

    void draw(Graphics2D paper);
}
