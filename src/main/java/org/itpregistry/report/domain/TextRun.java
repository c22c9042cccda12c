package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text in one style. A line feed in it begins a new line.
 *
 * @param raised as the letter of a note is
 */
public record TextRun(String text, boolean bold, boolean raised) {
    private static final Pattern MARK = Pattern.compile("<(/?)(style|sup)[^>]*>");

    public static TextRun plain(String text) {
        return new TextRun(text, false, false);
    }

    /** Styled text, as the report designs take it, in pieces: the two marks that our texts use are bold and raised. */
    public static List<TextRun> of(String styled) {
        List<TextRun> runs = new ArrayList<>();
        boolean bold = false;
        boolean raised = false;
        int from = 0;
        for (Matcher mark = MARK.matcher(styled); mark.find(); from = mark.end()) {
            add(runs, styled.substring(from, mark.start()), bold, raised);
            boolean begins = mark.group(1).isEmpty();
            if (mark.group(2).equals("sup")) {
                raised = begins;
            } else {
                bold = begins && mark.group().contains("isBold=\"true\"");
            }
        }
        add(runs, styled.substring(from), bold, raised);
        return runs;
    }

    private static void add(List<TextRun> runs, String text, boolean bold, boolean raised) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(unescaped(text), bold, raised));
        }
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
