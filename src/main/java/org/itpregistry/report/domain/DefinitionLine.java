package org.itpregistry.report.domain;

import java.util.stream.Collectors;
import org.itpregistry.outcome.About;
import org.itpregistry.text.Language;

/**
 * A definition as the appendix prints it; the fields of reports/definitions.jrxml.
 *
 * @param id of the definition
 * @param version with a v before it
 * @param title what it defines
 * @param mode how strictly its source is read, in words
 * @param detail styled text: its parameters, each with the mark of its verification, and the number of its source
 */
public record DefinitionLine(String id, String version, String title, String mode, String detail) {

    static DefinitionLine of(About about, int source) {
        return new DefinitionLine(
                about.id(),
                "v" + about.version(),
                Typeset.signs(about.title()),
                Language.say("report.mode." + about.mode()),
                Typeset.escaped(detail(about, source)));
    }

    private static String detail(About about, int source) {
        String cited = Language.say("report.definition.source", source, about.markText());
        String parameters = about.parameters().stream()
                .map(parameter -> Typeset.spans(Typeset.signs(parameter.toString())))
                .collect(Collectors.joining("; "));
        return parameters.isEmpty() ? cited : parameters + "\n" + cited;
    }
}
