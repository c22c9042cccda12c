package org.itpregistry.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The face of labels in figures, the same file that reports embed, and how long its lines are. */
final class Typeface {
    private static final Font REGULAR = load("/fonts/source-sans-3/SourceSans3-Regular.ttf");
    private static final FontRenderContext FRACTIONS = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private Typeface() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    /** The length of a line, in points. */
    static double width(String text, double size) {
        return regular(size).getStringBounds(text, FRACTIONS).getWidth();
    }

    /** The text, cut off with an ellipsis where it is longer than there is room. */
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** The text in lines no longer than there is room, broken between words; what is beyond the last line is cut off. */
    static List<String> wrap(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            boolean last = lines.size() == most - 1;
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!last && !line.isEmpty() && width(longer, size) > room) {
                lines.add(fit(line.toString(), size, room));
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(fit(line.toString(), size, room));
        return lines;
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
