package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.PlateletCount;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Any valid count of the mother below 50 x 10^9/L from the last period to the day before delivery. */
public final class PregSevereThrombocytopenia extends PregnancyDefinition<YesNo> {
    private final int threshold;

    public PregSevereThrombocytopenia() {
        this(PlateletCount.gigaPerLitre(50));
    }

    public PregSevereThrombocytopenia(PlateletCount threshold) {
        super(About.of("PREG-SEVERE-TP", "Severe thrombocytopenia during the pregnancy")
                .version(2)
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("count", "< " + threshold + " x 10^9/L", SourceMark.S));
        this.threshold = threshold.perMicrolitre();
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        // A count after a transfusion cannot hide an earlier low one, so any low count decides.
        return LowCount.any(course.countsBeforeDelivery(), threshold);
    }
}
