package org.itpregistry.report.domain;

import org.itpregistry.figure.Figure;
import org.itpregistry.text.Language;

/**
 * A figure with its legend; the fields of reports/figures.jrxml.
 *
 * @param name in addresses, unique in the report
 * @param number in the report, from 1
 * @param figure the drawing
 * @param title with its number
 * @param caption styled text: the same, and what is to be seen
 * @param words what it shows, for those who cannot see it
 */
public record FigureLine(String name, Integer number, Figure figure, String title, String caption, String words) {
    /**
     * @param name in addresses
     * @param number in the report, from 1
     * @param legend styled text: what is to be seen
     */
    static FigureLine of(String name, int number, Figure figure, String legend) {
        String title = Language.say("report.figure.number", number, figure.title());
        String caption = "<style isBold=\"true\">" + Typeset.escaped(title) + "</style> " + legend;
        return new FigureLine(name, number, figure, title, caption, figure.description());
    }
}
