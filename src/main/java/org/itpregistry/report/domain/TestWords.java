package org.itpregistry.report.domain;

import java.math.BigDecimal;
import org.itpregistry.study.ResultRow;
import org.itpregistry.text.Language;

/** A test with its statistic and its p value, in words. */
final class TestWords {
    private TestWords() {}

    /** {@code Log-rank test: χ² = 5.52, 1 df, p = 0.019}; an exact test has no statistic. */
    static String of(ResultRow.PValue found) {
        String statistic = found.statistic()
                .map(made -> made.degreesOfFreedom().isPresent()
                        ? Language.say(
                                "report.statistic.df",
                                sign(made),
                                number(made),
                                String.valueOf(made.degreesOfFreedom().getAsInt()))
                        : Language.say("report.statistic", sign(made), number(made)))
                .orElse("");
        return Language.say("report.test." + found.test()) + ": " + statistic + "p " + Typeset.p(found.p());
    }

    private static String sign(ResultRow.TestStatistic made) {
        return Language.say("report.statistic." + made.name());
    }

    private static String number(ResultRow.TestStatistic made) {
        return Typeset.signs(Typeset.rounded(BigDecimal.valueOf(made.value()), 2));
    }
}
