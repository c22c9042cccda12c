package org.itpregistry.report.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itpregistry.outcome.About;
import org.itpregistry.text.Language;

/** The works that definitions cite, each once, numbered from 1 in the order of the definitions. */
record Sources(List<String> citations) {
    static Sources of(List<About> definitions) {
        return new Sources(definitions.stream().map(About::citation).distinct().toList());
    }

    List<DefinitionLine> lines(List<About> definitions) {
        return definitions.stream()
                .map(about -> DefinitionLine.of(about, citations.indexOf(about.citation()) + 1))
                .toList();
    }

    /** Styled text, a line a source. */
    String text() {
        if (citations.isEmpty()) {
            return "";
        }
        String list = IntStream.range(0, citations.size())
                .mapToObj(i -> (i + 1) + ". " + Typeset.spans(Typeset.signs(citations.get(i))))
                .collect(Collectors.joining("\n"));
        return "<style isBold=\"true\">" + Language.say("report.heading.sources") + "</style>\n"
                + Typeset.escaped(list);
    }
}
