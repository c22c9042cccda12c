package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;

/** Best response of Crickx 2020 by any count of the line; exactly 100 x 10^9/L is R. */
public final class CrickxResponse extends LineDefinition<ResponseClass> {
    private final ResponseRules rules;

    public CrickxResponse(Mode mode) {
        super(Crickx.describe(
                About.of("RESP-CRICKX", "Best response of Crickx 2020: CR, R or NR"), ResponseRules.oneCount(mode)));
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<ResponseClass> assess(Line line) {
        Optional<FirstResponse> complete = Crickx.complete(line, rules);
        if (complete.isPresent()) {
            return Answer.assessed(ResponseClass.CR, complete.get().evidence());
        }
        if (line.whyNoResponse().isPresent()) {
            return Answer.notEvaluable(line.whyNoResponse().get());
        }
        return Crickx.first(line, rules)
                .map(found -> Answer.assessed(ResponseClass.R, found.evidence()))
                .orElseGet(() -> Answer.assessed(ResponseClass.NR, Evidence.of(rules.usable(line))));
    }
}
