package org.itpregistry.report.service;

import java.util.List;
import org.itpregistry.report.domain.Block;
import org.itpregistry.report.domain.ReportFact;
import org.itpregistry.report.domain.TextRun;

/**
 * The text of a Word document (ECMA-376, WordprocessingML): headings that Word lists as headings, tables whose first row is
 * repeated on each page, figures with alternative text.
 */
final class DocxText {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Width of the text on A4 with margins of 19 mm, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9746;

    private static final int LABEL_SHARE = 20;

    private final Markup xml = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private int pictures;

    private DocxText() {}

    /** The main part; the picture at place i has the relation "figure" and i + 1. */
    static String document(List<Block> blocks) {
        var text = new DocxText();
        text.xml.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS).open("w:body");
        blocks.forEach(text::block);
        text.xml.open("w:sectPr");
        text.xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        text.xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        text.xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        text.xml.empty(
                "w:pgMar",
                "w:top",
                "1250",
                "w:right",
                "1080",
                "w:bottom",
                "1080",
                "w:left",
                "1080",
                "w:header",
                "560",
                "w:footer",
                "500",
                "w:gutter",
                "0");
        return text.xml.close(3).toString();
    }

    /** The head of every page: a text at the left, and one at the right that must be seen. */
    static String header(String left, String right) {
        var text = new DocxText();
        text.xml.open("w:hdr", "xmlns:w", MAIN);
        text.open("Header").run(TextRun.plain(left), false);
        text.xml.open("w:r").empty("w:tab").close();
        text.run(new TextRun(right, true, false), false);
        return text.xml.close(2).toString();
    }

    /** The foot of every page, with its number. */
    static String footer(String left, String page, String of) {
        var text = new DocxText();
        text.xml.open("w:ftr", "xmlns:w", MAIN);
        text.open("Footer").run(TextRun.plain(left), false);
        text.xml.open("w:r").empty("w:tab").close();
        text.run(TextRun.plain(page + " "), false).field("PAGE");
        text.run(TextRun.plain(" " + of + " "), false).field("NUMPAGES");
        return text.xml.close(2).toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            open("Heading" + heading.level())
                    .run(TextRun.plain(heading.text()), false)
                    .xml
                    .close();
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.kind()), paragraph.runs());
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            open("Figure");
            DocxPicture.write(xml, ++pictures, picture.line());
            xml.close();
            paragraph("Caption", TextRun.of(picture.line().caption()));
        }
    }

    private static String style(Block.Paragraph.Kind kind) {
        return switch (kind) {
            case SUBTITLE -> "Subtitle";
            case TEXT -> "Normal";
            case NOTE -> "Note";
            case NOTICE -> "Notice";
        };
    }

    private void facts(List<ReportFact> facts) {
        openTable("", List.of(LABEL_SHARE, 100 - LABEL_SHARE), false);
        for (ReportFact fact : facts) {
            xml.open("w:tr");
            cell(LABEL_SHARE, false, List.of(TextRun.plain(fact.label())), false);
            cell(100 - LABEL_SHARE, false, List.of(TextRun.plain(fact.value())), false);
            xml.close();
        }
        xml.close();
    }

    private void table(Block.Table table) {
        List<Block.Table.Column> columns = table.columns();
        openTable(table.name(), columns.stream().map(Block.Table.Column::share).toList(), true);
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        columns.forEach(column -> cell(column.share(), column.number(), List.of(TextRun.plain(column.name())), true));
        xml.close();
        for (List<List<TextRun>> row : table.rows()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int i = 0; i < row.size(); i++) {
                cell(columns.get(i).share(), columns.get(i).number(), row.get(i), false);
            }
            xml.close();
        }
        xml.close();
    }

    private void openTable(String name, List<Integer> shares, boolean ruled) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", ruled ? "Results" : "TableNormal");
        xml.empty("w:tblW", "w:w", String.valueOf(TEXT_WIDTH), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", ruled ? "0020" : "0000", "w:firstRow", ruled ? "1" : "0", "w:noHBand", "1");
        if (!name.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", name);
        }
        xml.close().open("w:tblGrid");
        shares.forEach(share -> xml.empty("w:gridCol", "w:w", width(share)));
        xml.close();
    }

    private void cell(int share, boolean number, List<TextRun> runs, boolean head) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", width(share), "w:type", "dxa")
                .close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Cell");
        if (head) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:jc", "w:val", number ? "right" : "left").close();
        runs.forEach(run -> run(run, head));
        xml.close(2);
    }

    private static String width(int share) {
        return String.valueOf(TEXT_WIDTH * share / 100);
    }

    private void paragraph(String style, List<TextRun> runs) {
        open(style);
        runs.forEach(run -> run(run, false));
        xml.close();
    }

    private DocxText open(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        return this;
    }

    private DocxText run(TextRun run, boolean head) {
        xml.open("w:r");
        if (run.bold() || run.raised() || head) {
            xml.open("w:rPr");
            if (run.bold() || head) {
                xml.empty("w:b");
            }
            if (run.raised()) {
                xml.empty("w:vertAlign", "w:val", "superscript");
            }
            xml.close();
        }
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.line("w:t", lines[i], "xml:space", "preserve");
        }
        xml.close();
        return this;
    }

    private void field(String name) {
        xml.open("w:fldSimple", "w:instr", name).open("w:r").line("w:t", "1").close(2);
    }
}
