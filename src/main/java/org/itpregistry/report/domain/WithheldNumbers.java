package org.itpregistry.report.domain;

import org.itpregistry.protocol.domain.StudyWords;
import org.itpregistry.study.Audience;
import org.itpregistry.study.StudyResult;

/** Says of a result what is withheld from its audience. */
public final class WithheldNumbers {
    private WithheldNumbers() {}

    /** A sentence; empty for those who may open the records. */
    public static String statement(StudyResult result) {
        Audience audience = result.audience();
        return audience == Audience.INSIDE
                ? ""
                : StudyWords.of(
                        "report.withheld.statement",
                        StudyWords.of("report.audience." + audience),
                        result.numberWithheld(),
                        result.rows().size(),
                        audience.leastShown());
    }
}
