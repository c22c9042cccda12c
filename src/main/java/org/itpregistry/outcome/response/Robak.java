package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** What Robak 2007 calls a response: a count of 50 x 10^9/L or more within a week of the first infusion. */
final class Robak {
    static final String CITATION = Cited.ROBAK_2007;
    static final int WEEK = 7;
    private static final int RESPONSE = PlateletCount.gigaPerLitre(50).perMicrolitre();

    private Robak() {}

    static About describe(About about, ResponseRules rules) {
        return rules.describe(about.version(2)
                .source(CITATION, SourceMark.S, SourceMark.R)
                .parameter("count", ">= 50 x 10^9/L", SourceMark.S)
                .parameter("days", "0-" + WEEK, SourceMark.S));
    }

    /** Why nobody can say: no count in the week. */
    static Optional<Reason> whyNoCount(Line line) {
        return line.whyNoCountBy(line.startDay() + WEEK);
    }

    static CountCriterion criterion() {
        return CountCriterion.atLeast(RESPONSE);
    }

    /** A count of day 0 counts only when both times are known and it was drawn after the infusion began. */
    static Optional<FirstResponse> first(Line line, ResponseRules rules) {
        return FirstResponse.find(line, rules, criterion()).filter(found -> found.daysFromStart() <= WEEK);
    }
}
