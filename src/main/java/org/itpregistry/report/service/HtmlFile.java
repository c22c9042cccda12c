package org.itpregistry.report.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itpregistry.platform.service.Svg;
import org.itpregistry.report.domain.Block;
import org.itpregistry.report.domain.CohortSummary;
import org.itpregistry.report.domain.FigureLine;
import org.itpregistry.report.domain.ReportFact;
import org.itpregistry.report.domain.SummaryBlocks;
import org.itpregistry.report.domain.TextRun;

/**
 * A report as one HTML file that needs no other: headings in order, tables with the scope of their headers, figures with
 * descriptions, the language. See docs/adr/0011.
 */
public final class HtmlFile {
    private final Markup html = new Markup("<!DOCTYPE html>\n");
    private int tables;

    private HtmlFile() {}

    public static String of(CohortSummary summary, String title) {
        var file = new HtmlFile();
        file.html.open("html", "lang", "en").open("head");
        file.html.empty("meta", "charset", "utf-8");
        file.html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        file.html.line("title", title).open("style").raw(style()).close(2);
        file.html.open("body");
        file.html.open("header").line("p", summary.head());
        if (!summary.synthetic().isEmpty()) {
            file.html.line("p", summary.synthetic(), "class", "synthetic");
        }
        file.html.close().open("main");
        SummaryBlocks.of(summary).forEach(file::block);
        file.html.close().open("footer").line("p", summary.foot()).close(3);
        return file.html.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            html.line("h" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            html.open("p", "class", paragraph.kind().name().toLowerCase(java.util.Locale.ROOT));
            runs(paragraph.runs());
            html.close();
        } else if (block instanceof Block.Facts facts) {
            html.open("dl");
            for (ReportFact fact : facts.facts()) {
                html.line("dt", fact.label()).line("dd", fact.value());
            }
            html.close();
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            figure(picture.line());
        }
    }

    private void table(Block.Table table) {
        String id = "table-" + ++tables;
        // Wide tables scroll in themselves; whoever uses the keyboard can reach them.
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", id);
        html.open("table").line("caption", table.name(), "id", id).open("colgroup");
        table.columns().forEach(column -> html.empty("col", "style", "width: " + column.share() + "%"));
        html.close().open("thead").open("tr");
        for (Block.Table.Column column : table.columns()) {
            html.line("th", column.name(), "scope", "col", "class", style(column));
        }
        html.close(2).open("tbody");
        for (List<List<TextRun>> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                if (i == 0) {
                    html.open("th", "scope", "row");
                } else {
                    html.open("td", "class", style(table.columns().get(i)));
                }
                runs(row.get(i));
                html.close();
            }
            html.close();
        }
        html.close(3);
    }

    private static String style(Block.Table.Column column) {
        return column.number() ? "number" : "words";
    }

    private void figure(FigureLine line) {
        html.open("figure");
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                line.figure().title());
        html.raw(Svg.of(line.figure())).close().open("figcaption");
        runs(TextRun.of(line.caption()));
        html.close(2);
    }

    private void runs(List<TextRun> runs) {
        for (TextRun run : runs) {
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    html.empty("br");
                }
                if (run.bold() || run.raised()) {
                    html.line(run.bold() ? "strong" : "sup", lines[i]);
                } else {
                    html.words(lines[i]);
                }
            }
        }
    }

    private static String style() {
        try (InputStream file = HtmlFile.class.getResourceAsStream("/org/itpregistry/report/report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
