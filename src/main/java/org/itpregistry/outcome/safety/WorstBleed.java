package org.itpregistry.outcome.safety;

import java.util.List;
import org.itpregistry.measure.Bleed;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The worst WHO grade of bleeding in the period: 0 none, 1 petechiae, 2 mild, 3 gross, 4 debilitating blood loss. */
public final class WorstBleed extends PersonDefinition<Amount> {
    public WorstBleed() {
        super(ObservedPeriod.describe(About.of("BLEED-WHO", "Worst WHO bleeding grade")
                .source("WHO bleeding scale, grades as at pallipedia.org/bleeding", SourceMark.V)));
    }

    @Override
    public Answer<Amount> assess(Course course) {
        List<Bleed> bleeds = ObservedPeriod.bleeds(course);
        if (bleeds.isEmpty() && !course.isBleedingAssessed()) {
            return Answer.notEvaluable(Reason.NO_BLEEDING_RECORD);
        }
        int worst = bleeds.stream().mapToInt(Bleed::whoGrade).max().orElse(0);
        List<Bleed> shown = Rows.where(bleeds, bleed -> bleed.whoGrade() == worst);
        return Answer.assessed(Amount.of(worst, "grade"), Evidence.of(shown));
    }
}
