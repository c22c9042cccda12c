package org.itpregistry.outcome.response;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Any count above 50 x 10^9/L while on treatment, as pooled by Akbar 2021; the pooled trials asked for more. */
public final class AkbarResponse extends LineDefinition<YesNo> {
    private static final int BOUND = PlateletCount.gigaPerLitre(50).perMicrolitre();

    private final ResponseRules rules;

    public AkbarResponse(Mode mode) {
        super(ResponseRules.oneCount(mode)
                .describe(About.of("RESP-AKBAR", "Response of Akbar 2021 on treatment")
                        .source(Cited.AKBAR_2021, SourceMark.S)
                        .parameter("count", "> 50 x 10^9/L", SourceMark.S)));
        this.rules = ResponseRules.oneCount(mode);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        Readings counts = rules.usable(line);
        if (counts.isEmpty() || counts.day(0) > line.lastDayOnTreatment()) {
            return Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW);
        }
        return FirstResponse.find(line, rules, CountCriterion.above(BOUND))
                .filter(found -> found.day() <= line.lastDayOnTreatment())
                .map(found -> Answer.assessed(YesNo.YES, found.evidence()))
                .orElseGet(() -> Answer.assessed(YesNo.NO, Evidence.of(counts)));
    }
}
