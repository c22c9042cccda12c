package org.itpregistry.outcome.safety;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Clinically significant bleeding: a worst WHO grade of 2 to 4. */
public final class SignificantBleeding extends PersonDefinition<YesNo> {
    private final WorstBleed worst = new WorstBleed();

    public SignificantBleeding() {
        super(ObservedPeriod.describe(About.of("BLEED-CSB", "Clinically significant bleeding")
                .source(Cited.AKBAR_2021, SourceMark.S)
                .parameter("WHO grade", ">= 2", SourceMark.S)));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        return worst.assess(course).map(grade -> YesNo.of(grade.value().intValue() >= 2));
    }
}
