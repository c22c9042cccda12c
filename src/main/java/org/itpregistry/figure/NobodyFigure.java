package org.itpregistry.figure;

import java.awt.Graphics2D;

/** In the place of a figure that would show nobody: a sentence instead of an empty axis. */
public record NobodyFigure(String title, String words) implements Figure {
    private static final double LINE = 13;
    private static final int MOST_LINES = 3;

    @Override
    public double height() {
        return 6 + LINE * Typeface.wrap(words, Pen.TEXT, PAGE_WIDTH, MOST_LINES).size();
    }

    @Override
    public String description() {
        return words;
    }

    @Override
    public void draw(Graphics2D paper) {
        new Pen(paper).labels(Typeface.wrap(words, Pen.TEXT, PAGE_WIDTH, MOST_LINES), 0, LINE, Pen.TEXT, 0, Pen.INK);
    }
}
