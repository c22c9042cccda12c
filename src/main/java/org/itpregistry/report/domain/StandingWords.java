package org.itpregistry.report.domain;

import java.math.BigDecimal;
import org.itpregistry.study.Agreement;
import org.itpregistry.study.Published;
import org.itpregistry.study.ResultRow;
import org.itpregistry.study.Statistic;
import org.itpregistry.study.Value;
import org.itpregistry.text.Language;

/** How a number stands to the published one, in words. */
final class StandingWords {
    private StandingWords() {}

    static String of(ResultRow row) {
        if (row.endpoint().statistic() == Statistic.PARAMETER) {
            return Language.say("report.agreement.CONSTANT");
        }
        if (row.endpoint().published().isEmpty()) {
            return "";
        }
        if (row.endpoint().paper().reading() == Published.Meaning.NOT_COMPARABLE) {
            return Language.say("report.agreement.NOT_COMPARABLE");
        }
        if (row.breaking() > 0) {
            return Language.say(
                    "report.agreement.BROKEN", row.breaking(), row.denominator().orElse(0));
        }
        return row.agreement()
                .map(agreement -> Language.say("report.agreement." + words(row, agreement)))
                .orElseGet(() -> none(row));
    }

    /** Nobody could be judged, the paper alone has the number, or ours lies below one that is "up to". */
    private static String none(ResultRow row) {
        if (!row.judged() || row.value().isEmpty()) {
            return Language.say("report.agreement.NOBODY");
        }
        return Language.say("report.agreement.BELOW_UP_TO");
    }

    private static String words(ResultRow row, Agreement agreement) {
        boolean exact = row.value()
                .flatMap(Value::asNumber)
                .map(number -> number.compareTo(new BigDecimal(row.endpoint().published())) == 0)
                .orElse(true);
        return agreement == Agreement.YES && exact ? "EQUAL" : agreement.name();
    }
}
