package org.itpregistry.outcome.refractory;

import java.util.Optional;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Lines;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.response.IwgDurationOfResponse;
import org.itpregistry.outcome.response.IwgTimeToResponse;
import org.itpregistry.outcome.response.ResponseRules;

/**
 * Refractory ITP of IWG 2009: primary, splenectomy brought neither CR nor R or its response was lost, and treatment against ITP still needed.
 * Treatment on demand alone does not qualify. A child without splenectomy is not refractory in this sense.
 */
public final class IwgRefractory extends PersonDefinition<YesNo> {
    private static final int WINDOW_DAYS = 56;

    private final IwgTimeToResponse response;
    private final IwgDurationOfResponse duration;

    public IwgRefractory(Mode mode) {
        super(About.of("RESP-IWG-REFRACTORY", "Refractory ITP of IWG 2009")
                .version(2)
                .source(Cited.IWG_2009 + ", table 4", SourceMark.V, SourceMark.K)
                .mode(mode)
                .parameter("response by", "day " + WINDOW_DAYS + " after splenectomy, CR or R", SourceMark.R)
                .parameter("treatment needed", "ends after day " + WINDOW_DAYS, SourceMark.R));
        this.response = IwgTimeToResponse.confirmed(mode);
        this.duration = new IwgDurationOfResponse(ResponseRules.iwg(mode));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        if (course.treatments().isEmpty()) {
            return Answer.notEvaluable(Reason.NO_TREATMENT);
        }
        ItpType type = course.history().patient().itpType().orElse(ItpType.UNKNOWN);
        Optional<Line> splenectomy = course.lines().splenectomy();
        if (type == ItpType.SECONDARY || splenectomy.isEmpty()) {
            return Answer.assessed(YesNo.NO, Evidence.of(course.history().patient()));
        }
        Line line = splenectomy.get();
        Optional<TreatmentPeriod> needed =
                Rows.first(course.treatments(), row -> needsTreatment(row, line.startDay() + WINDOW_DAYS));
        if (needed.isEmpty()) {
            return Answer.assessed(YesNo.NO, Evidence.of(line.rows()));
        }
        if (type == ItpType.UNKNOWN) {
            return Answer.notEvaluable(Reason.TYPE_NOT_KNOWN);
        }
        Answer<YesNo> failed = failed(line);
        return failed.is(YesNo.YES)
                ? Answer.assessed(YesNo.YES, Evidence.of(line.rows().get(0), needed.get()))
                : failed;
    }

    private static boolean needsTreatment(TreatmentPeriod row, int afterDay) {
        return Lines.isLineRow(row)
                && !row.agent().is(AgentClass.SPLENECTOMY)
                && !row.agent().is(AgentClass.PLATELET_TRANSFUSION)
                && row.endDay() > afterDay;
    }

    private Answer<YesNo> failed(Line line) {
        if (line.whyNoDoubling().isPresent() || line.counts().isEmpty()) {
            return Documented.failed(line.rows().get(0));
        }
        Answer<Onset> reached = response.assess(line);
        boolean inTime = reached.finding()
                .filter(onset -> onset.isReached() && onset.day().getAsDouble() <= WINDOW_DAYS)
                .isPresent();
        return inTime ? duration.assess(line).map(time -> YesNo.of(time.hasEvent())) : reached.map(onset -> YesNo.YES);
    }
}
