package org.itpregistry.report.domain;

import java.util.stream.Collectors;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Parameter;

/**
 * A definition as a workbook lists it; the fields of reports/sheet_definitions.jrxml.
 *
 * @param id of the definition
 * @param version a whole number
 * @param title what it defines
 * @param mode how strictly its source is read, in words
 * @param parameters with their values, each with the mark of its verification
 * @param source what it cites, with its marks
 */
public record PlainDefinition(String id, Integer version, String title, String mode, String parameters, String source) {
    static PlainDefinition of(About about) {
        return new PlainDefinition(
                about.id(),
                about.version(),
                Typeset.signs(about.title()),
                Wording.of("report.mode." + about.mode()),
                about.parameters().stream().map(Parameter::toString).collect(Collectors.joining("; ")),
                (about.citation() + " " + about.markText()).strip());
    }
}
