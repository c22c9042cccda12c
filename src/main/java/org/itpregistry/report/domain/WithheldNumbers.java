package org.itpregistry.report.domain;

import org.itpregistry.study.Audience;
import org.itpregistry.study.StudyResult;
import org.itpregistry.text.Language;

/** Says of a result what is withheld from its audience. */
public final class WithheldNumbers {
    private WithheldNumbers() {}

    /** A sentence; empty for those who may open the records. */
    public static String statement(StudyResult result) {
        Audience audience = result.audience();
        return audience == Audience.INSIDE
                ? ""
                : Language.say(
                        "report.withheld.statement",
                        Language.say("report.audience." + audience),
                        result.numberWithheld(),
                        result.rows().size(),
                        audience.leastShown());
    }
}
