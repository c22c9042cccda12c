package org.itpregistry.outcome.response;

import java.util.Optional;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Response to a second thrombopoietin receptor agonist after the first had failed, by documentation or by count. */
public final class SwitchResponse extends PersonDefinition<YesNo> {
    private final IwgOverallResponse best;
    private final IwgResponse response;

    public SwitchResponse(Mode mode) {
        super(ResponseRules.iwg(mode)
                .describe(About.of("RESP-SWITCH", "Response to a second TPO-RA after failure of the first")
                        .version(2)
                        .source(Cited.DIGEST + "; response by IWG 2009", SourceMark.S)));
        this.best = new IwgOverallResponse(ResponseRules.iwg(mode));
        this.response = new IwgResponse(ResponseRules.iwg(mode));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        Optional<TreatmentPeriod> first =
                Rows.first(course.treatments(), row -> row.agent().is(AgentClass.TPO_RA));
        Optional<TreatmentPeriod> second = first.flatMap(earlier -> Rows.first(
                course.treatments(),
                row -> row.agent().is(AgentClass.TPO_RA)
                        && !row.agent().equals(earlier.agent())
                        && row.startDay() > earlier.startDay()
                        && row.start().isDay()));
        if (second.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_TREATMENT);
        }
        if (!failed(course, first.get())) {
            return Answer.notEvaluable(Reason.FIRST_DID_NOT_FAIL);
        }
        return response.assess(course.lines().startedBy(second.get())).map(onset -> YesNo.of(onset.isReached()));
    }

    private boolean failed(Course course, TreatmentPeriod row) {
        boolean documented = row.documentedResponse()
                .filter(verdict -> verdict == DocumentedResponse.NR)
                .isPresent();
        return documented
                || row.start().isDay()
                        && best.assess(course.lines().startedBy(row)).is(ResponseClass.NR);
    }
}
