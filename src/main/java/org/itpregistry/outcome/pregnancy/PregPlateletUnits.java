package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The platelet units given from the last period to 42 days after delivery; a range is over those above zero. */
public final class PregPlateletUnits extends PregnancyDefinition<Amount> {
    public PregPlateletUnits() {
        super(About.of("PREG-PLT-UNITS", "Platelet units transfused to the mother")
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("days after delivery", PlateletTransfusions.POSTPARTUM_DAYS, SourceMark.R));
    }

    @Override
    public Answer<Amount> assess(PregnancyCourse course) {
        if (!course.isDelivered()) {
            return Answer.notEvaluable(Reason.NOT_DELIVERED);
        }
        List<TreatmentPeriod> transfusions = PlateletTransfusions.of(course);
        if (Rows.any(transfusions, row -> row.unitsTransfused().isEmpty())) {
            return Answer.notEvaluable(Reason.UNITS_NOT_RECORDED);
        }
        long units = transfusions.stream()
                .mapToLong(row -> row.unitsTransfused().orElseThrow())
                .sum();
        return Answer.assessed(Amount.of(units, "units"), Evidence.of(transfusions));
    }
}
