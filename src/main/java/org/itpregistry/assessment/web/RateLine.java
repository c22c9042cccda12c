package org.itpregistry.assessment.web;

import java.util.List;
import java.util.Locale;
import org.itpregistry.outcome.compare.ComparedDefinition;
import org.itpregistry.outcome.compare.Verdict;
import org.itpregistry.stats.ConfidenceLevel;
import org.itpregistry.stats.Interval;
import org.itpregistry.stats.ProportionMethod;

/**
 * What one definition makes of the cohort, as printed.
 *
 * @param rate in percent; empty where no rate can be made
 * @param interval 95 %, Clopper-Pearson; empty where no rate can be made
 * @param reasons why how many are not evaluable
 */
public record RateLine(
        ComparedDefinition side,
        String fraction,
        String rate,
        String interval,
        int notEvaluable,
        int notAsked,
        List<String> reasons) {
    static RateLine of(ComparedDefinition side, AnswerWords words) {
        var rate = side.rate();
        boolean made = side.hasRate() && rate.total() > 0;
        return new RateLine(
                side,
                made ? rate.events() + "/" + rate.total() : "",
                made ? String.format(Locale.ENGLISH, "%.1f %%", percent(side)) : "",
                made
                        ? printed(rate.interval(ProportionMethod.CLOPPER_PEARSON, ConfidenceLevel.P95)
                                .orElseThrow())
                        : "",
                side.number(Verdict.NOT_EVALUABLE),
                side.number(Verdict.NOT_ASKED),
                side.reasons().entrySet().stream()
                        .map(entry -> entry.getValue() + " × " + words.reason(entry.getKey()))
                        .toList());
    }

    boolean isMade() {
        return !rate.isEmpty();
    }

    static double percent(ComparedDefinition side) {
        return 100.0 * side.rate().events() / side.rate().total();
    }

    private static String printed(Interval interval) {
        return String.format(Locale.ENGLISH, "%.1f–%.1f %%", 100 * interval.low(), 100 * interval.high());
    }
}
