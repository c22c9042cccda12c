package org.itpregistry.outcome.descriptive;

import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.FollowedTime;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Days from time zero to the first stop of any agent of the regimen, or to last contact. */
public final class TreatmentDuration extends LineDefinition<FollowedTime> {
    public TreatmentDuration() {
        super(About.of("TREATMENT-DURATION", "Duration of the regimen, days")
                .version(2)
                .source(Cited.CRICKX_2020, SourceMark.S)
                .parameter("ends", "with the first agent stopped", SourceMark.S));
    }

    @Override
    public Answer<FollowedTime> assess(Line line) {
        int firstStop =
                line.rows().stream().mapToInt(TreatmentPeriod::endDay).min().orElse(Integer.MAX_VALUE);
        if (firstStop > line.course().lastContactDay() && !line.isObserved()) {
            return Answer.notEvaluable(Reason.NOT_YET_OBSERVED);
        }
        FollowedTime time = firstStop <= line.course().lastContactDay()
                ? new FollowedTime(firstStop - line.startDay(), FollowedTime.End.EVENT)
                : line.course().followedFrom(line.startDay());
        return Answer.assessed(time, Evidence.of(line.rows()));
    }
}
