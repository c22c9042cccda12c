package org.itpregistry.report.web;

import java.util.List;
import java.util.stream.IntStream;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.ResultSection;
import org.itpregistry.study.ResultRow;

/**
 * A number as it is printed, with the way to the persons behind it.
 *
 * @param place among the numbers of the result, the first being 1
 * @param open whether there are persons behind it who may be looked at
 */
public record NumberLine(ResultLine line, int place, boolean open) {
    static List<NumberLine> of(ResultSection section) {
        List<ResultLine> lines = section.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new NumberLine(
                        lines.get(i),
                        section.places().get(i),
                        hasMembers(section.rows().get(i))))
                .toList();
    }

    private static boolean hasMembers(ResultRow row) {
        return !row.members().denominator().isEmpty() || row.notEvaluable() > 0;
    }
}
