package org.itpregistry.report.domain;

import java.util.List;
import org.itpregistry.figure.DotFigure;
import org.itpregistry.figure.Figure;
import org.itpregistry.study.PeriodCounts;
import org.itpregistry.text.Language;

/** The drawing of maternal platelet counts by period, in words. */
public final class MaternalCounts {
    private MaternalCounts() {}

    public static Figure figure(List<PeriodCounts> periods) {
        return new DotFigure(
                Language.say("report.figure.title"),
                Language.say("report.figure.axis"),
                periods.stream()
                        .map(period ->
                                new DotFigure.Group(Language.say("report.period." + period.period()), period.lowest()))
                        .toList());
    }
}
