package org.itpregistry.report.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itpregistry.report.domain.Block.Heading;
import org.itpregistry.report.domain.Block.Paragraph;
import org.itpregistry.report.domain.Block.Paragraph.Kind;
import org.itpregistry.report.domain.Block.Table;
import org.itpregistry.report.domain.Block.Table.Column;
import org.itpregistry.text.Language;

/** A cohort summary in reading order: the same words, tables and figures as on paper. */
public final class SummaryBlocks {
    private final CohortSummary summary;
    private final List<Block> blocks = new ArrayList<>();

    private SummaryBlocks(CohortSummary summary) {
        this.summary = summary;
    }

    public static List<Block> of(CohortSummary summary) {
        var made = new SummaryBlocks(summary);
        made.opening();
        made.tables(summary.openingTables());
        made.results();
        made.tables(summary.closingTables());
        made.figures();
        made.definitions();
        made.methods();
        made.tables(summary.checklists());
        return made.blocks;
    }

    private void opening() {
        blocks.add(new Heading(1, summary.title()));
        blocks.add(paragraph(Kind.SUBTITLE, Typeset.escaped(summary.subtitle())));
        if (!summary.synthetic().isEmpty()) {
            blocks.add(paragraph(Kind.NOTICE, Typeset.escaped(Language.say("report.fact.data.value"))));
        }
        blocks.add(new Block.Facts(summary.facts()));
        blocks.add(paragraph(Kind.TEXT, Typeset.escaped(summary.agreement())));
        summary.opening().forEach(line -> blocks.add(new Block.Picture(line)));
    }

    private void tables(List<TableRow> rows) {
        Map<String, List<TableRow>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), code -> new ArrayList<>()).add(row));
        tables.values().forEach(table -> table(table.get(0), table));
    }

    private void table(TableRow first, List<TableRow> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < first.head().texts().size(); i++) {
            columns.add(new Column(
                    first.head().at(i),
                    first.layout().isNumber(i),
                    first.layout().shares().get(i)));
        }
        blocks.add(new Heading(2, first.title()));
        blocks.add(new Table(
                first.title(),
                columns,
                rows.stream()
                        .map(row -> row.cells().texts().stream()
                                .map(SummaryBlocks::cell)
                                .toList())
                        .toList()));
        lines(first.notes()).forEach(note -> blocks.add(paragraph(Kind.NOTE, Typeset.escaped(note))));
    }

    private void figures() {
        if (!summary.figures().isEmpty()) {
            blocks.add(new Heading(2, Language.say("report.heading.figures")));
            summary.figures().forEach(line -> blocks.add(new Block.Picture(line)));
        }
    }

    private void results() {
        Map<String, List<ResultLine>> tables = new LinkedHashMap<>();
        summary.results().forEach(line -> tables.computeIfAbsent(line.title(), title -> new ArrayList<>())
                .add(line));
        tables.forEach((title, lines) -> {
            blocks.add(new Heading(2, title));
            blocks.add(new Table(
                    title, columns(), lines.stream().map(SummaryBlocks::cells).toList()));
            lines(lines.get(0).notes()).forEach(note -> blocks.add(paragraph(Kind.NOTE, note)));
        });
    }

    private static List<Column> columns() {
        return List.of(
                column("measure", false, 29),
                column("fraction", true, 8),
                column("value", true, 8),
                column("unit", false, 11),
                column("interval", true, 12),
                column("notEvaluable", true, 7),
                column("published", true, 8),
                column("comparison", false, 17));
    }

    private static Column column(String code, boolean number, int share) {
        return new Column(Language.say("report.column." + code), number, share);
    }

    private static List<List<TextRun>> cells(ResultLine line) {
        List<TextRun> measure = new ArrayList<>(TextRun.of(line.measure()));
        if (!line.definition().isEmpty()) {
            measure.add(TextRun.plain("\n" + line.definition()));
        }
        return List.of(
                measure,
                cell(line.fraction()),
                cell(line.value().strip()),
                cell(line.unit()),
                cell(line.interval()),
                cell(line.notEvaluable()),
                cell(line.published().strip()),
                TextRun.of(line.comparison()));
    }

    private static List<TextRun> cell(String text) {
        // Paper fills up numbers with blanks to line up their points.
        return text.isEmpty() ? List.of() : List.of(TextRun.plain(Typeset.unpadded(text)));
    }

    private void definitions() {
        if (summary.definitions().isEmpty()) {
            return; // a report that asks none
        }
        String title = Language.say("report.heading.definitions");
        blocks.add(new Heading(2, title));
        blocks.add(new Table(
                title,
                List.of(
                        new Column(Language.say("report.column.definition"), false, 24),
                        new Column(Language.say("report.column.reading"), false, 14),
                        new Column(Language.say("report.column.meaning"), false, 62)),
                summary.definitions().stream().map(SummaryBlocks::cells).toList()));
        blocks.add(paragraph(Kind.NOTE, summary.sources()));
        blocks.add(paragraph(Kind.NOTE, summary.marks()));
    }

    private static List<List<TextRun>> cells(DefinitionLine line) {
        List<TextRun> meaning = new ArrayList<>(List.of(TextRun.plain(line.title() + "\n")));
        meaning.addAll(TextRun.of(line.detail()));
        return List.of(
                List.of(TextRun.plain(line.id() + " " + line.version())), List.of(TextRun.plain(line.mode())), meaning);
    }

    private void methods() {
        blocks.add(new Heading(2, Language.say("report.heading.methods")));
        Arrays.stream(summary.methods().split("\n\n")).forEach(text -> blocks.add(paragraph(Kind.TEXT, text)));
        blocks.add(paragraph(Kind.NOTICE, Typeset.escaped(summary.notice())));
    }

    private static Paragraph paragraph(Kind kind, String styled) {
        return Paragraph.of(kind, styled);
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }
}
