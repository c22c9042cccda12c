package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.ItpType;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** A case of the UKOSS study: primary ITP with a count below 50 x 10^9/L in pregnancy, or antenatal treatment. */
public final class PregUkoss extends PregnancyDefinition<YesNo> {
    private final PregSevereThrombocytopenia severe = new PregSevereThrombocytopenia();

    public PregUkoss() {
        super(About.of("PREG-UKOSS", "Severe ITP in pregnancy as counted by UKOSS")
                .version(2)
                .source("Care A et al. (UKOSS). BJOG 2017 (abstract)", SourceMark.V)
                .parameter("count", "< 50 x 10^9/L", SourceMark.V)
                .parameter("type", "primary ITP", SourceMark.V));
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        if (course.itpType() == ItpType.UNKNOWN) {
            return Answer.notEvaluable(Reason.TYPE_NOT_KNOWN);
        }
        if (course.itpType() == ItpType.SECONDARY) {
            return Answer.assessed(
                    YesNo.NO, Evidence.of(course.mother().history().patient()));
        }
        List<TreatmentPeriod> treatments = course.itpTreatments();
        if (!treatments.isEmpty()) {
            return Answer.assessed(YesNo.YES, Evidence.of(treatments));
        }
        return severe.assess(course);
    }
}
