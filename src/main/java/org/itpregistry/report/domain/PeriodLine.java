package org.itpregistry.report.domain;

import java.math.BigDecimal;
import java.util.List;
import org.itpregistry.stats.Estimate;
import org.itpregistry.stats.Sample;
import org.itpregistry.study.PeriodCounts;

/**
 * What the figure of maternal counts shows, in words and numbers, for those who cannot see it.
 *
 * @param name code of the period
 * @param number pregnancies with a valid count in it
 * @param least of their lowest counts, in 10^9/L; empty without any, like the two that follow
 */
public record PeriodLine(String name, int number, String least, String median, String most) {
    public static List<PeriodLine> of(List<PeriodCounts> periods) {
        return periods.stream().map(PeriodLine::of).toList();
    }

    private static PeriodLine of(PeriodCounts period) {
        Sample sample = Sample.of(period.lowest());
        return new PeriodLine(
                period.period().name(),
                sample.size(),
                text(sample.minimum()),
                text(sample.median()),
                text(sample.maximum()));
    }

    private static String text(Estimate<Double> estimate) {
        return estimate.toOptional()
                .map(BigDecimal::valueOf)
                .map(number -> Typeset.rounded(number, 1).replaceFirst("\\.0$", ""))
                .orElse("");
    }
}
