package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;

/** Days from time zero to the first count that is R or CR of Crickx 2020. */
public final class CrickxTimeToResponse extends LineDefinition<Onset> {
    private final ResponseRules rules;

    public CrickxTimeToResponse(Mode mode) {
        super(Crickx.describe(
                About.of("TTR-CRICKX", "Time to response of Crickx 2020, days"), ResponseRules.oneCount(mode)));
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<Onset> assess(Line line) {
        return Crickx.first(line, rules)
                .map(found -> Answer.assessed(Onset.onDay(found.daysFromStart()), found.evidence()))
                .orElseGet(() -> line.whyNoResponse()
                        .map(Answer::<Onset>notEvaluable)
                        .orElseGet(() -> Answer.assessed(Onset.NEVER, Evidence.of(rules.usable(line)))));
    }
}
