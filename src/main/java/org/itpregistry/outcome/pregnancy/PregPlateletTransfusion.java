package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Any platelet transfusion from the last period to 42 days after delivery; asked of deliveries only. */
public final class PregPlateletTransfusion extends PregnancyDefinition<YesNo> {
    public PregPlateletTransfusion() {
        super(About.of("PREG-PLT-TRANSFUSION", "Platelet transfusion of the mother")
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("days after delivery", PlateletTransfusions.POSTPARTUM_DAYS, SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        if (!course.isDelivered()) {
            return Answer.notEvaluable(Reason.NOT_DELIVERED);
        }
        List<TreatmentPeriod> transfusions = PlateletTransfusions.of(course);
        return Answer.assessed(YesNo.of(!transfusions.isEmpty()), Evidence.of(transfusions));
    }
}
