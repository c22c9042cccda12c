package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.SourceMark;

/** What Arnold 2010 calls a response: one count above 30 x 10^9/L and at least twice the baseline. */
final class Arnold {
    static final String CITATION = Cited.ARNOLD_2010;
    private static final int BOUND = PlateletCount.gigaPerLitre(30).perMicrolitre();

    private Arnold() {}

    static About describe(About about, ResponseRules rules) {
        return rules.describe(about.version(2)
                .source(CITATION, SourceMark.S, SourceMark.R)
                .parameter("count", "> 30 x 10^9/L", SourceMark.S)
                .parameter("baseline", ">= 2-fold", SourceMark.S));
    }

    static CountCriterion criterion(Line line) {
        return CountCriterion.above(BOUND).andAtLeast(line.doubledOrAtLeast(0));
    }

    static Optional<FirstResponse> first(Line line, ResponseRules rules) {
        return line.whyNoResponse().isPresent() ? Optional.empty() : FirstResponse.find(line, rules, criterion(line));
    }
}
