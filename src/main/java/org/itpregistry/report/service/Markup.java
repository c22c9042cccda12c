package org.itpregistry.report.service;

import java.util.ArrayDeque;
import java.util.Deque;

/** Text of elements, attributes and what is between them; what a text must not hold is escaped or left out. */
final class Markup {
    private final StringBuilder text;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param head what stands before the first element */
    Markup(String head) {
        text = new StringBuilder(head);
    }

    /** @param attributes name, value, name, value */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>");
        return this;
    }

    /** An element with text only. */
    Markup line(String element, String words, String... attributes) {
        return open(element, attributes).words(words).close();
    }

    Markup words(String words) {
        text.append(escaped(words));
        return this;
    }

    /** What is markup already. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(escaped(attributes[i + 1])).append('"');
        }
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().filter(Markup::isAllowed).forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
