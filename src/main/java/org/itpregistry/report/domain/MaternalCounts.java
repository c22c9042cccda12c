package org.itpregistry.report.domain;

import java.util.List;
import org.itpregistry.figure.DotFigure;
import org.itpregistry.figure.Figure;
import org.itpregistry.protocol.domain.StudyWords;
import org.itpregistry.study.PeriodCounts;

/** The drawing of maternal platelet counts by period, in words. */
public final class MaternalCounts {
    private MaternalCounts() {}

    public static Figure figure(List<PeriodCounts> periods) {
        return new DotFigure(
                StudyWords.of("report.figure.title"),
                StudyWords.of("report.figure.axis"),
                periods.stream()
                        .map(period ->
                                new DotFigure.Group(StudyWords.of("report.period." + period.period()), period.lowest()))
                        .toList());
    }
}
