package org.itpregistry.outcome.pregnancy;

import java.util.List;
import org.itpregistry.measure.Bleed;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The sites at which a bleed of WHO grade 1 or more began during the pregnancy. */
public final class PregBleedSite extends PregnancyDefinition<Codes> {
    public PregBleedSite() {
        super(About.of("PREG-BLEED-SITE", "Sites of bleeding during the pregnancy")
                .source(ParveenSource.CITATION, SourceMark.S)
                .parameter("WHO grade", ">= 1", SourceMark.R));
    }

    @Override
    public Answer<Codes> assess(PregnancyCourse course) {
        List<Bleed> bleeds = Rows.where(
                course.mother().history().bleeds(),
                bleed -> bleed.whoGrade() > 0
                        && bleed.onsetDay() >= course.firstDay()
                        && bleed.onsetDay() <= course.lastDay());
        return Answer.assessed(Codes.of(bleeds, row -> row.site().name()), Evidence.of(bleeds));
    }
}
