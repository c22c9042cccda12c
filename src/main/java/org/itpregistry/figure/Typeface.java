package org.itpregistry.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** The face of labels in figures, the same file that reports embed, and how long its lines are. Other writings have others. */
final class Typeface {
    private static final Font REGULAR = Faces.with('0').orElseThrow();
    private static final FontRenderContext FRACTIONS = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private Typeface() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    /** The length of a line, in points. */
    static double width(String text, double size) {
        return text.isEmpty() || isPlain(text)
                ? regular(size).getStringBounds(text, FRACTIONS).getWidth()
                : mixed(text, size).getAdvance();
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

    /** Set in our face alone, from left to right. */
    static boolean isPlain(String text) {
        return REGULAR.canDisplayUpTo(text) < 0;
    }

    /** A line with signs of other writings, each in a face that has it and in the order in which they are read. */
    static TextLayout mixed(String text, double size) {
        String settable = Faces.settable(text);
        var line = new AttributedString(settable);
        for (int i = 0; i < settable.length(); i = settable.offsetByCodePoints(i, 1)) {
            Font face = Faces.with(settable.codePointAt(i)).orElse(REGULAR);
            line.addAttribute(TextAttribute.FONT, face.deriveFont((float) size), i, settable.offsetByCodePoints(i, 1));
        }
        return new TextLayout(line.getIterator(), FRACTIONS);
    }
}
