package org.itpregistry.outcome.disease;

import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/**
 * Severe ITP: a bleed that needed an intervention, or one that a new agent or a higher dose answered within a week. The
 * class of IWG 2009 is about bleeding, not about the count.
 */
public final class SevereItp extends PersonDefinition<YesNo> {
    private static final int ANSWER_DAYS = 7;

    public SevereItp() {
        super(About.of("ITP-SEVERE", "Severe ITP")
                .source(Cited.IWG_2009, SourceMark.V, SourceMark.R)
                .parameter("new treatment", "0-" + ANSWER_DAYS + " d after onset", SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        for (Bleed bleed : course.history().bleeds()) {
            if (bleed.whoGrade() > 0 && bleed.interventionRequired().orElse(false)) {
                return Answer.assessed(YesNo.YES, Evidence.of(bleed));
            }
            for (TreatmentPeriod row : course.treatments()) {
                int after = row.startDay() - bleed.onsetDay();
                boolean answers = bleed.whoGrade() > 0 && after >= 0 && after <= ANSWER_DAYS;
                if (answers && row.isItpTreatment() && isMore(course, row, bleed)) {
                    return Answer.assessed(YesNo.YES, Evidence.of(bleed, row));
                }
            }
        }
        return course.isBleedingAssessed()
                ? Answer.assessed(YesNo.NO, Evidence.of(course.history().bleeds()))
                : Answer.notEvaluable(Reason.NO_BLEEDING_RECORD);
    }

    /** An agent that did not run when the bleed began, or a larger dose of one that did. */
    private static boolean isMore(Course course, TreatmentPeriod row, Bleed bleed) {
        return course.treatments().stream()
                .filter(other -> other != row
                        && other.agent().equals(row.agent())
                        && other.startDay() < row.startDay()
                        && other.endDay() >= bleed.onsetDay())
                .allMatch(running -> row.dose().isPresent()
                        && running.dose().isPresent()
                        && row.dose().get().exceeds(running.dose().get()));
    }
}
