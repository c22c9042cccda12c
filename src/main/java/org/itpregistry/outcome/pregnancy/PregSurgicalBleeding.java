package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.DeliveryMode;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.RecordedItems;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Excess bleeding during surgery, as recorded; asked of caesarean deliveries only. */
public final class PregSurgicalBleeding extends PregnancyDefinition<YesNo> {
    public PregSurgicalBleeding() {
        super(About.of("PREG-SURG-BLEED", "Excess surgical bleeding at caesarean delivery")
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("denominator", "caesarean deliveries", SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        if (!course.pregnancy().deliveryMode().is(DeliveryMode.CAESAREAN)) {
            return Answer.notEvaluable(Reason.NOT_CAESAREAN);
        }
        return RecordedItems.yesNo(course.pregnancy().excessSurgicalBleeding(), course.pregnancy());
    }
}
