package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.YesNo;

/** Whether a response of Arnold 2010 was lost or followed by a new line. */
public final class ArnoldRelapse extends LineDefinition<YesNo> {
    private final ArnoldDuration duration;

    public ArnoldRelapse(Mode mode) {
        super(Arnold.describe(
                About.of("RELAPSE-ARNOLD", "Relapse after a response of Arnold 2010"), ResponseRules.oneCount(mode)));
        this.duration = new ArnoldDuration(mode);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        return duration.assess(line).map(time -> YesNo.of(time.hasEvent()));
    }
}
