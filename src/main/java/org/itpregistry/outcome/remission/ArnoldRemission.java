package org.itpregistry.outcome.remission;

import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.response.ArnoldRelapse;
import org.itpregistry.outcome.response.ArnoldResponse;

/** Remission of Arnold 2010: a responder whose drugs against ITP all ended before last contact, the response never lost. */
public final class ArnoldRemission extends LineDefinition<YesNo> {
    private final ArnoldResponse response;
    private final ArnoldRelapse relapse;

    public ArnoldRemission(Mode mode) {
        super(About.of("REMISSION-OFF-ARNOLD", "Remission off all treatment of Arnold 2010")
                .version(2)
                .source(Cited.ARNOLD_2010, SourceMark.S)
                .mode(mode)
                .parameter("denominators", "responders, and all treated", SourceMark.R));
        this.response = new ArnoldResponse(mode);
        this.relapse = new ArnoldRelapse(mode);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        Answer<Onset> reached = response.assess(line);
        if (!reached.isEvaluable() || reached.is(Onset.NEVER)) {
            return reached.map(never -> YesNo.NO);
        }
        int lastContact = line.course().lastContactDay();
        boolean off = line.course().treatments().stream()
                .filter(row -> row.role() != TreatmentRole.PRIOR && row.isItpTreatment())
                .allMatch(row -> row.endDay() < lastContact);
        return relapse.assess(line).map(lost -> YesNo.of(off && lost == YesNo.NO));
    }
}
