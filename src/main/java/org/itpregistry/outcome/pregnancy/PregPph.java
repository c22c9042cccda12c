package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.RecordedItems;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/**
 * Primary postpartum hemorrhage: the flag where one is recorded, else a blood loss of 500 mL or more within 24 hours (WHO).
 * The severe form asks for the volume alone, 1000 mL or more.
 */
public final class PregPph extends PregnancyDefinition<YesNo> {
    private static final String WHO = "WHO: blood loss >= 500 mL within 24 h of birth, severe >= 1000 mL";

    private final int thresholdMl;
    private final boolean flagDecides;

    private PregPph(About about, int thresholdMl, boolean flagDecides) {
        super(about.source(ParveenSource.CITATION + "; " + WHO, SourceMark.S, SourceMark.V)
                .parameter("blood loss", ">= " + thresholdMl + " mL", SourceMark.V));
        this.thresholdMl = thresholdMl;
        this.flagDecides = flagDecides;
    }

    public static PregPph primary() {
        return new PregPph(About.of("PREG-PPH", "Primary postpartum hemorrhage"), 500, true);
    }

    public static PregPph severe() {
        return new PregPph(About.of("PREG-PPH-SEVERE", "Severe primary postpartum hemorrhage"), 1000, false);
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        PregnancyFacts pregnancy = course.pregnancy();
        if (!course.isDelivered()) {
            return Answer.notEvaluable(Reason.NOT_DELIVERED);
        }
        if (flagDecides && pregnancy.primaryPph().value().isPresent()) {
            return RecordedItems.yesNo(pregnancy.primaryPph(), pregnancy);
        }
        return pregnancy
                .bloodLossMl()
                .value()
                .map(loss -> Answer.assessed(YesNo.of(loss >= thresholdMl), Evidence.of(pregnancy)))
                .orElseGet(() -> Answer.notEvaluable(RecordedItems.whyMissing(pregnancy.bloodLossMl())));
    }
}
