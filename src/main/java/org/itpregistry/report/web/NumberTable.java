package org.itpregistry.report.web;

import java.util.List;
import org.itpregistry.report.domain.ResultSection;

/** One table of a result on the page. */
public record NumberTable(String title, List<NumberLine> lines, List<String> notes) {
    static NumberTable of(ResultSection section, boolean inside) {
        return new NumberTable(section.title(), NumberLine.of(section, inside), section.notes());
    }
}
