package org.itpregistry.outcome.response;

import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.YesNo;

/** Whether the best response of Crickx 2020 is one given grade. */
public final class CrickxGrade extends LineDefinition<YesNo> {
    private final CrickxResponse best;
    private final ResponseClass grade;

    private CrickxGrade(String id, String title, ResponseClass grade, Mode mode) {
        super(Crickx.describe(About.of(id, title), ResponseRules.oneCount(mode)));
        this.best = new CrickxResponse(mode);
        this.grade = grade;
    }

    public static CrickxGrade complete(Mode mode) {
        return new CrickxGrade("RESP-CRICKX-CR", "Complete response of Crickx 2020", ResponseClass.CR, mode);
    }

    /** R, but not CR. */
    public static CrickxGrade response(Mode mode) {
        return new CrickxGrade(
                "RESP-CRICKX-R", "Response but not complete response of Crickx 2020", ResponseClass.R, mode);
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        return best.assess(line).map(found -> YesNo.of(found == grade));
    }
}
