package org.itpregistry.report.web;

import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern BLANKS = Pattern.compile("^.*?([\\u2007\\u00a0\\u200a]*)$", Pattern.DOTALL);

    /** @param inside whether the persons behind the numbers may be looked at */
    static List<NumberLine> of(ResultSection section, boolean inside) {
        List<ResultLine> lines = section.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new NumberLine(
                        lines.get(i),
                        section.places().get(i),
                        inside && hasMembers(section.rows().get(i))))
                .toList();
    }

    /** The number without the blanks that line up its point, which a link would underline. */
    public String number() {
        return line.value().substring(0, line.value().length() - blanks().length());
    }

    /** The blanks after the number. */
    public String blanks() {
        return BLANKS.matcher(line.value()).replaceFirst("$1");
    }

    private static boolean hasMembers(ResultRow row) {
        return !row.members().denominator().isEmpty() || row.notEvaluable() > 0;
    }
}
