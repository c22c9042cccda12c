package org.itpregistry.report.domain;

import java.util.Optional;
import org.itpregistry.study.InclusionStep;
import org.itpregistry.study.StudyResult;
import org.itpregistry.study.Unit;
import org.itpregistry.text.Language;

/** Says which criterion left nobody in the population of a study. */
public final class NobodyQualifies {
    private NobodyQualifies() {}

    /** Empty where somebody is in the population, and where the steps of inclusion are withheld from the audience. */
    public static Optional<String> why(StudyResult result) {
        boolean ofArms = result.protocol().everyone().unit() == Unit.ARM;
        if (ofArms) {
            return result.membersOfCohort() == 0 ? Optional.of(words("report.empty.arms")) : Optional.empty();
        }
        int before = result.membersOfCohort();
        if (before == 0) {
            return Optional.of(words("report.empty", before));
        }
        for (InclusionStep step : result.inclusion()) {
            if (step.left() == 0) {
                return Optional.of(words("report.empty.step", step.text(), before, step.out(), step.notEvaluable()));
            }
            before = step.left();
        }
        return Optional.empty();
    }

    private static String words(String key, Object... arguments) {
        return Language.say(key, arguments) + " " + Language.say("report.empty.nothing");
    }
}
