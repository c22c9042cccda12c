package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/**
 * Best response of a line: CR, R, or no response. No response needs two failing counts at least a day apart and a line that
 * was followed to the end of its response window or to the next line; otherwise it is too early to tell.
 */
public final class IwgOverallResponse extends LineDefinition<ResponseClass> {
    private final ResponseRules rules;

    public IwgOverallResponse(ResponseRules rules) {
        super(rules.describe(About.of("RESP-IWG-OR", "Best response: CR, R or NR")
                .source(Iwg.CITATION, SourceMark.V, SourceMark.R)
                .parameter("no response", "two failing counts >= 1 d apart", SourceMark.V)
                .parameter("followed", "to the window of the agent or the next line", SourceMark.R)));
        this.rules = rules;
    }

    @Override
    public Answer<ResponseClass> assess(Line line) {
        Optional<FirstResponse> complete = Iwg.firstComplete(line, rules);
        if (complete.isPresent()) {
            return Answer.assessed(
                    ResponseClass.CR, line.course().notBleeding(complete.get().evidence()));
        }
        if (line.whyNoDoubling().isPresent()) {
            return Answer.notEvaluable(line.whyNoDoubling().get());
        }
        return Iwg.firstResponse(line, rules)
                .map(found -> Answer.assessed(ResponseClass.R, line.course().notBleeding(found.evidence())))
                .orElseGet(() -> noResponse(line));
    }

    private static Answer<ResponseClass> noResponse(Line line) {
        boolean windowClosed = line.isFollowed() || line.endDay() >= line.windowEndDay();
        if (!windowClosed) {
            return Answer.notEvaluable(Reason.FOLLOW_UP_TOO_SHORT);
        }
        CountCriterion criterion = Iwg.response(line);
        Readings counts = line.counts();
        int firstFailing = -1;
        for (int i = 0; i < counts.size(); i++) {
            if (criterion.metWithoutBleeding(line.course(), counts, i) == TruthValue.NO) {
                if (firstFailing >= 0 && counts.day(i) > counts.day(firstFailing)) {
                    return Answer.assessed(
                            ResponseClass.NR, Evidence.of(counts.sample(firstFailing), counts.sample(i)));
                }
                firstFailing = firstFailing < 0 ? i : firstFailing;
            }
        }
        return Answer.notEvaluable(counts.isEmpty() ? Reason.NO_LATER_COUNT : Reason.NOT_CONFIRMED);
    }
}
