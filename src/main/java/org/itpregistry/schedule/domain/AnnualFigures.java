package org.itpregistry.schedule.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.itpregistry.figure.ColumnsFigure;
import org.itpregistry.figure.ForestFigure;
import org.itpregistry.figure.ProportionsFigure;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.domain.SmallCells;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.Proportion;
import org.itpregistry.stats.ProportionMethod;
import org.itpregistry.study.Audience;
import org.itpregistry.text.Language;

/**
 * What the report on a year draws; counts that its tables withhold are not drawn either.
 *
 * @param newPersons by year, in order
 * @param lines responses to the investigated line, the next, and so on
 */
record AnnualFigures(Audience audience, Map<Integer, Long> newPersons, List<LineResponses> lines) {
    List<GeneralReport.Drawing> inOrder() {
        return List.of(recruitment(), responsesByLine());
    }

    private GeneralReport.Drawing recruitment() {
        List<Integer> years = List.copyOf(newPersons.keySet());
        List<Long> counts = List.copyOf(newPersons.values());
        List<String> shown = SmallCells.column(audience, counts);
        List<ColumnsFigure.Column> columns = IntStream.range(0, years.size())
                .mapToObj(i -> new ColumnsFigure.Column(
                        String.valueOf(years.get(i)),
                        shown.get(i).equals(SmallCells.hidden())
                                ? OptionalLong.empty()
                                : OptionalLong.of(counts.get(i))))
                .toList();
        var figure = new ColumnsFigure(
                Language.say("annual.new.figure"),
                Language.say("annual.years.0"),
                Language.say("annual.years.1"),
                SmallCells.hidden(),
                columns);
        return new GeneralReport.Drawing("new-persons", figure, Language.say("annual.new.legend"));
    }

    private GeneralReport.Drawing responsesByLine() {
        List<ProportionsFigure.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineResponses line = lines.get(i);
            boolean few = SmallCells.parts(audience, line.parts()).contains(SmallCells.hidden());
            if (!few && line.evaluable() > 0) {
                rows.add(row(Language.say("annual.line." + (i + 1)), line));
            }
        }
        var figure = new ProportionsFigure(
                Language.say("annual.responses.figure"), Language.say("annual.responses.value"), rows);
        return new GeneralReport.Drawing("responses", figure, Language.say("annual.responses.legend"));
    }

    private static ProportionsFigure.Row row(String name, LineResponses line) {
        var share = new Proportion((int) line.responses(), (int) line.evaluable());
        return new ProportionsFigure.Row(
                name,
                share.events(),
                share.total(),
                share.interval(ProportionMethod.CLOPPER_PEARSON, ConfidenceLevel.P95)
                        .toOptional()
                        .map(limits -> new ForestFigure.Range(
                                100.0 * share.events() / share.total(), 100 * limits.low(), 100 * limits.high())));
    }
}
