package org.itpregistry.report.domain;

import java.util.List;

/** A part of a report in reading order, for forms that flow instead of standing on pages. */
public sealed interface Block {
    /** @param level 1 for the title of the report */
    record Heading(int level, String text) implements Block {}

    record Paragraph(Kind kind, List<TextRun> runs) implements Block {
        /** What a paragraph is for. */
        public enum Kind {
            SUBTITLE,
            TEXT,
            NOTE,
            /** Set off from the rest, so that nobody misses it. */
            NOTICE
        }

        static Paragraph of(Kind kind, String styled) {
            return new Paragraph(kind, TextRun.of(styled));
        }
    }

    record Facts(List<ReportFact> facts) implements Block {}

    /**
     * @param name what it tabulates
     * @param columns as many as a row has cells; the first cell of a row names it
     */
    record Table(String name, List<Column> columns, List<List<List<TextRun>>> rows) implements Block {
        /**
         * @param number whether its cells are numbers, flush right
         * @param share of the width, in percent
         */
        public record Column(String name, boolean number, int share) {}
    }

    record Picture(FigureLine line) implements Block {}
}
