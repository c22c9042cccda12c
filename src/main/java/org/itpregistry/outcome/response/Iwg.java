package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Line;

/** What the definitions of the International Working Group share: source, thresholds, and the two grades of response. */
final class Iwg {
    static final String CITATION = Cited.IWG_2009;
    static final int COMPLETE = PlateletCount.gigaPerLitre(100).perMicrolitre();
    static final int RESPONSE = PlateletCount.gigaPerLitre(30).perMicrolitre();

    private Iwg() {}

    static CountCriterion complete() {
        return CountCriterion.atLeast(COMPLETE);
    }

    /** At least 30 and twice the baseline; the line must have a baseline. */
    static CountCriterion response(Line line) {
        return CountCriterion.atLeast(line.doubledOrAtLeast(RESPONSE));
    }

    /** What an overall response must keep, R or CR: twice a high baseline may lie above 100, and CR is a response too. */
    static CountCriterion lasting(Line line) {
        return line.whyNoDoubling().isPresent()
                ? complete()
                : CountCriterion.atLeast(Math.min(COMPLETE, line.doubledOrAtLeast(RESPONSE)));
    }

    static Optional<FirstResponse> firstComplete(Line line, ResponseRules rules) {
        return FirstResponse.find(line, rules, complete());
    }

    /** Empty too where no doubling can be judged. */
    static Optional<FirstResponse> firstResponse(Line line, ResponseRules rules) {
        return line.whyNoDoubling().isPresent() ? Optional.empty() : FirstResponse.find(line, rules, response(line));
    }

    /** The earlier of both grades, which is what an overall response starts with. */
    static Optional<FirstResponse> first(Line line, ResponseRules rules) {
        Optional<FirstResponse> response = firstResponse(line, rules);
        Optional<FirstResponse> complete = firstComplete(line, rules);
        boolean completeFirst = response.isEmpty()
                || complete.isPresent() && complete.get().day() < response.get().day();
        return completeFirst ? complete : response;
    }
}
