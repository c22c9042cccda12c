package org.itpregistry.report.web;

import org.itpregistry.platform.service.Svg;
import org.itpregistry.report.domain.FigureLine;
import org.itpregistry.report.domain.TextRun;

/**
 * A figure as the page shows it.
 *
 * @param name in addresses
 * @param title a few words
 * @param svg the drawing with its description
 * @param caption markup: its number and title in bold, then its legend
 */
public record DrawnFigure(String name, String title, String svg, String caption) {
    static DrawnFigure of(FigureLine line) {
        StringBuilder caption = new StringBuilder();
        for (TextRun run : TextRun.of(line.caption())) {
            String text = run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            caption.append(run.bold() ? "<strong>" + text + "</strong>" : text);
        }
        return new DrawnFigure(line.name(), line.figure().title(), Svg.of(line.figure()), caption.toString());
    }
}
