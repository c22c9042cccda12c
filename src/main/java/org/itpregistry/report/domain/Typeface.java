package org.itpregistry.report.domain;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The face of labels in figures, the same file that reports embed. */
final class Typeface {
    private static final Font REGULAR = load("/fonts/source-sans-3/SourceSans3-Regular.ttf");

    private Typeface() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    private static Font load(String path) {
        try (InputStream file = Typeface.class.getResourceAsStream(path)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
