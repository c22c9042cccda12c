package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** No response: followed long enough, failing twice, and neither CR nor R. */
public final class IwgNoResponse extends LineDefinition<YesNo> {
    private final IwgOverallResponse best;

    public IwgNoResponse(ResponseRules rules) {
        super(rules.describe(About.of("RESP-IWG-NR", "No response").source(Iwg.CITATION, SourceMark.V, SourceMark.R)));
        this.best = new IwgOverallResponse(rules);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        return best.assess(line).map(response -> YesNo.of(response == ResponseClass.NR));
    }
}
