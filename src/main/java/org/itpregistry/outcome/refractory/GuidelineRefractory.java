package org.itpregistry.outcome.refractory;

import java.util.Optional;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Lines;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.response.IwgDurationOfResponse;
import org.itpregistry.outcome.response.IwgOverallResponse;
import org.itpregistry.outcome.response.ResponseClass;
import org.itpregistry.outcome.response.ResponseRules;

/**
 * Refractory in the sense of a guideline digest: the first corticosteroid failed, was lost or could not be stopped, and
 * another line followed. It contradicts IWG 2009, which asks for splenectomy; a report names which of the two it prints.
 */
public final class GuidelineRefractory extends PersonDefinition<YesNo> {
    private final IwgOverallResponse response;
    private final IwgDurationOfResponse duration;
    private final CorticosteroidDependence dependence = new CorticosteroidDependence();

    public GuidelineRefractory(Mode mode) {
        super(ResponseRules.iwg(mode)
                .describe(About.of("REFR-DRORACLE", "Refractory to first-line corticosteroid and still treated")
                        .version(2)
                        .source(Cited.DIGEST, SourceMark.S, SourceMark.R)));
        this.response = new IwgOverallResponse(ResponseRules.iwg(mode));
        this.duration = new IwgDurationOfResponse(ResponseRules.iwg(mode));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        Optional<TreatmentPeriod> first = Rows.first(
                course.treatments(), row -> Lines.isLine(row) && row.agent().is(AgentClass.CORTICOSTEROID));
        if (first.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_TREATMENT);
        }
        Optional<TreatmentPeriod> later = Rows.first(
                course.treatments(),
                row -> Lines.isLine(row) && row.startDay() > first.get().startDay() && !isSameLine(row, first.get()));
        if (later.isEmpty()) {
            return Answer.assessed(YesNo.NO, Evidence.of(first.get()));
        }
        if (dependence.assess(course).is(YesNo.YES)) {
            return Answer.assessed(YesNo.YES, Evidence.of(first.get(), later.get()));
        }
        return failed(course, first.get());
    }

    /** A step of the dose and an agent that joined are rows of the line they belong to. */
    private static boolean isSameLine(TreatmentPeriod row, TreatmentPeriod other) {
        return row.role() == other.role() && row.regimen().equals(other.regimen());
    }

    private Answer<YesNo> failed(Course course, TreatmentPeriod first) {
        if (!first.start().isDay()) {
            return Documented.failed(first);
        }
        Line line = course.lines().startedBy(first);
        Answer<ResponseClass> best = response.assess(line);
        if (best.is(ResponseClass.NR)) {
            return best.map(none -> YesNo.YES);
        }
        return best.isEvaluable()
                ? duration.assess(line).map(time -> YesNo.of(time.hasEvent()))
                : Documented.failed(first);
    }
}
