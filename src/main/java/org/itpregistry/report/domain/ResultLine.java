package org.itpregistry.report.domain;

import java.util.List;

/**
 * A number of a study as it is printed; the fields of reports/results.jrxml. Measure, comparison and notes are
 * styled text.
 *
 * @param section code of the table it stands in
 * @param title of that table
 * @param measure what the number is
 * @param definition id and version; empty without one
 * @param fraction numerator and denominator
 * @param value rounded half up, with places filled up
 * @param unit of the value; empty for a class, which then has the room of both
 * @param interval both limits of the 95% interval
 * @param notEvaluable members of the population without an answer; empty where nobody was asked
 * @param published as printed in the paper, with places filled up
 * @param comparison of both, in words, with the letter of its note
 * @param rows how many lines the table has
 * @param following how many lines of the table come after it
 * @param notes of the whole table
 */
public record ResultLine(
        String section,
        String title,
        String measure,
        String definition,
        String fraction,
        String value,
        String unit,
        String interval,
        String notEvaluable,
        String published,
        String comparison,
        Integer rows,
        Integer following,
        String notes) {

    /** The lines of all tables, in order. */
    public static List<ResultLine> of(List<ResultSection> sections) {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }
}
