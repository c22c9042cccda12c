package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether the last valid count within the day before delivery lies below 50 x 10^9/L. */
public final class PregThrombocytopeniaAtDelivery extends PregnancyDefinition<YesNo> {
    private final int threshold;

    public PregThrombocytopeniaAtDelivery() {
        this(PlateletCount.gigaPerLitre(50));
    }

    public PregThrombocytopeniaAtDelivery(PlateletCount threshold) {
        super(About.of("PREG-TP-DELIVERY", "Thrombocytopenia at delivery")
                .version(2)
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("count", "< " + threshold + " x 10^9/L", SourceMark.S)
                .parameter("days before delivery", "1", SourceMark.R));
        this.threshold = threshold.perMicrolitre();
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        if (!course.isDelivered()) {
            return Answer.notEvaluable(Reason.NOT_DELIVERED);
        }
        Readings counts = course.mother().readings(course.lastDay() - 1, course.lastDay());
        if (counts.isEmpty()) {
            return Answer.notEvaluable(Reason.NO_COUNT_IN_WINDOW);
        }
        int last = counts.size() - 1;
        return YesNo.of(counts.below(last, threshold), Evidence.of(counts.sample(last)));
    }
}
