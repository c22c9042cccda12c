package org.itpregistry.outcome.safety;

import java.util.List;
import org.itpregistry.measure.Bleed;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether any bleed of WHO grade 1 or more covers time zero. */
public final class BleedingAtStart extends LineDefinition<YesNo> {
    public BleedingAtStart() {
        super(About.of("BLEED-ANY", "Bleeding at time zero")
                .source(Cited.CRICKX_2020, SourceMark.S)
                .parameter("WHO grade", ">= 1", SourceMark.R));
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        List<Bleed> present = at(line);
        Evidence evidence = Evidence.of(present);
        return Answer.assessed(
                YesNo.of(!present.isEmpty()), present.isEmpty() ? line.course().notBleeding(evidence) : evidence);
    }

    static List<Bleed> at(Line line) {
        return Rows.where(line.course().history().bleeds(), bleed -> bleed.covers(line.startDay()));
    }
}
