package org.itpregistry.report.service;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.itpregistry.figure.Faces;

/**
 * A part of a line that is read in one direction.
 *
 * @param letters with their faces and direction
 * @param text the same in the order of reading, marked where what follows is read from the left
 */
record RunOfText(AttributedString letters, String text) {
    private static final String UNSEEN = Settable.MAY_BREAK + Faces.LEFT_TO_RIGHT;

    /** The runs of a line from left to right; the line as a whole is read from left to right. */
    static List<RunOfText> inOrder(AttributedCharacterIterator line, String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<RunOfText> runs = new ArrayList<>();
        byte[] levels = new byte[text.length()];
        for (int start = 0; start < text.length(); ) {
            int end = start + 1;
            while (end < text.length() && bidi.getLevelAt(end) == bidi.getLevelAt(start)) {
                end++;
            }
            levels[runs.size()] = (byte) bidi.getLevelAt(start);
            runs.add(of(line, start, end, bidi.getLevelAt(start) % 2 == 1, text));
            start = end;
        }
        Object[] ordered = runs.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.stream(ordered)
                .map(RunOfText.class::cast)
                .filter(run -> !run.text().isEmpty())
                .toList();
    }

    private static RunOfText of(AttributedCharacterIterator line, int start, int end, boolean fromRight, String text) {
        var seen = new StringBuilder();
        List<Map<Attribute, Object>> attributes = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (UNSEEN.indexOf(text.charAt(i)) < 0) {
                line.setIndex(i);
                seen.append(text.charAt(i));
                attributes.add(line.getAttributes());
            }
        }
        var letters = new AttributedString(seen.toString());
        for (int i = 0; i < attributes.size(); i++) {
            letters.addAttributes(attributes.get(i), i, i + 1);
        }
        if (seen.length() > 0) {
            letters.addAttribute(
                    TextAttribute.RUN_DIRECTION,
                    fromRight ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        }
        // On both sides: some programs turn the run round before they read the line.
        String mark = fromRight && text.startsWith(Faces.LEFT_TO_RIGHT, end) ? Faces.LEFT_TO_RIGHT : "";
        return new RunOfText(letters, mark + seen + mark);
    }
}
