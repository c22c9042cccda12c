package org.itpregistry.report.service;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.itpregistry.figure.Figure;

/** A figure as a picture on white, sharp enough to be printed. */
final class FigurePng {
    private static final double DOTS_PER_POINT = 220 / 72.0;

    private FigurePng() {}

    static byte[] of(Figure figure) {
        int width = (int) Math.ceil(figure.width() * DOTS_PER_POINT);
        int height = (int) Math.ceil(Math.max(1, figure.height()) * DOTS_PER_POINT);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        figure.draw(paper);
        paper.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
