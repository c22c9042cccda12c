package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.Rows;

/** The platelet transfusions of a delivered pregnancy, up to six weeks after the birth. */
final class PlateletTransfusions {
    static final int POSTPARTUM_DAYS = 42;

    private PlateletTransfusions() {}

    static List<TreatmentPeriod> of(PregnancyCourse course) {
        return Rows.where(
                course.mother().history().treatments(),
                row -> row.agent().is(AgentClass.PLATELET_TRANSFUSION)
                        && row.startDay() >= course.firstDay()
                        && row.startDay() <= course.lastDay() + POSTPARTUM_DAYS);
    }
}
