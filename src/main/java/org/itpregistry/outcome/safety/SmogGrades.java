package org.itpregistry.outcome.safety;

import java.util.List;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.SmogDomain;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The highest SMOG grade of each domain in the period: skin, visible mucosae, organs. */
public final class SmogGrades extends PersonDefinition<SmogGrades.Grades> {
    public SmogGrades() {
        super(ObservedPeriod.describe(About.of("BLEED-SMOG", "SMOG bleeding grades")
                .source("Rodeghiero F et al. Blood 2013;121(14):2596-2606", SourceMark.V)));
    }

    @Override
    public Answer<Grades> assess(Course course) {
        List<Bleed> graded = Rows.where(
                ObservedPeriod.bleeds(course),
                bleed -> bleed.smogDomain().isPresent() && bleed.smogGrade().isPresent());
        boolean someNotGraded =
                graded.isEmpty() && Rows.any(ObservedPeriod.bleeds(course), bleed -> bleed.whoGrade() > 0);
        if (someNotGraded || graded.isEmpty() && !course.isBleedingAssessed()) {
            return Answer.notEvaluable(Reason.NO_BLEEDING_RECORD);
        }
        Grades grades =
                new Grades(highest(graded, SmogDomain.S), highest(graded, SmogDomain.M), highest(graded, SmogDomain.O));
        return Answer.assessed(grades, Evidence.of(graded));
    }

    private static int highest(List<Bleed> graded, SmogDomain domain) {
        return graded.stream()
                .filter(bleed -> bleed.smogDomain().get() == domain)
                .mapToInt(bleed -> bleed.smogGrade().get())
                .max()
                .orElse(0);
    }

    /** One grade a domain; 0 where nothing was recorded. */
    public record Grades(int skin, int mucosae, int organs) implements Finding {
        /** As printed: {@code S2 M1 O0}. */
        @Override
        public String code() {
            return "S" + skin + " M" + mucosae + " O" + organs;
        }
    }
}
