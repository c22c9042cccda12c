package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.SourceMark;

/** What Crickx 2020 calls a response: one count above 100 x 10^9/L, or from 30 to 100 and at least twice the baseline. */
final class Crickx {
    static final String CITATION = Cited.CRICKX_2020;
    private static final int COMPLETE = PlateletCount.gigaPerLitre(100).perMicrolitre();
    private static final int RESPONSE = PlateletCount.gigaPerLitre(30).perMicrolitre();

    private Crickx() {}

    static About describe(About about, ResponseRules rules) {
        return rules.describe(about.version(2)
                .source(CITATION, SourceMark.S)
                .parameter("CR", "> 100 x 10^9/L", SourceMark.S)
                .parameter("R", "30-100 x 10^9/L and >= 2-fold", SourceMark.S));
    }

    static Optional<FirstResponse> complete(Line line, ResponseRules rules) {
        return FirstResponse.find(line, rules, CountCriterion.above(COMPLETE));
    }

    static CountCriterion lasting(Line line) {
        return CountCriterion.atLeast(line.doubledOrAtLeast(RESPONSE));
    }

    /** The first count that is either R or CR. */
    static Optional<FirstResponse> first(Line line, ResponseRules rules) {
        Optional<FirstResponse> complete = complete(line, rules);
        if (line.whyNoDoubling().isPresent()) {
            return complete;
        }
        Optional<FirstResponse> doubled = FirstResponse.find(line, rules, lasting(line));
        boolean completeFirst = doubled.isEmpty()
                || complete.isPresent()
                        && complete.get().first() < doubled.get().first();
        return completeFirst ? complete : doubled;
    }
}
