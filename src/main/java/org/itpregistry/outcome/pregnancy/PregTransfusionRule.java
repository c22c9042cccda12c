package org.itpregistry.outcome.pregnancy;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.PlateletCount;
import org.itpregistry.measure.PlateletSeries;
import org.itpregistry.measure.SampleContext;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TruthValue;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Readings;
import org.itpregistry.outcome.SourceMark;

/**
 * Which platelet transfusions of the pregnancy follow the unit's rule: bleeding, or a count below 20 x 10^9/L, or below 50
 * in late pregnancy. The count is the last valid one of the week before, at or before the transfusion.
 */
public final class PregTransfusionRule extends PregnancyDefinition<PregTransfusionRule.Tally> {
    private static final int LOOK_BACK_DAYS = 7;
    private static final int LATE_PREGNANCY_DAY = 28 * 7;
    private static final int LOW = PlateletCount.gigaPerLitre(20).perMicrolitre();
    private static final int LOW_IN_LATE_PREGNANCY =
            PlateletCount.gigaPerLitre(50).perMicrolitre();

    public PregTransfusionRule() {
        super(About.of("PREG-TRANSFUSION-RULE", "Platelet transfusions by the rule of the unit")
                .source(ParveenSource.CITATION, SourceMark.S, SourceMark.R)
                .parameter("count", "< 20 x 10^9/L", SourceMark.S)
                .parameter("count in late pregnancy", "< 50 x 10^9/L", SourceMark.S)
                .parameter("late pregnancy", ">= 28+0 weeks", SourceMark.R)
                .parameter("look-back", LOOK_BACK_DAYS + " d", SourceMark.R));
    }

    @Override
    public Answer<Tally> assess(PregnancyCourse course) {
        List<String> follow = new ArrayList<>();
        List<String> breaking = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<SourceRow> rows = new ArrayList<>();
        for (TreatmentPeriod row : course.mother().history().treatments()) {
            boolean during = row.startDay() >= course.firstDay() && row.startDay() <= course.lastDay();
            if (row.agent().is(AgentClass.PLATELET_TRANSFUSION) && during) {
                rows.add(row);
                TruthValue indicated = indicated(course, row.startDay());
                (indicated == TruthValue.YES ? follow : indicated == TruthValue.NO ? breaking : unclear).add(row.key());
            }
        }
        return Answer.assessed(new Tally(follow, breaking, unclear), Evidence.of(rows));
    }

    private static TruthValue indicated(PregnancyCourse course, int day) {
        if (course.mother().isBleeding(day)) {
            return TruthValue.YES;
        }
        PlateletSeries all = course.mother().counts();
        Readings before = course.mother()
                .readings(i -> all.day(i) >= day - LOOK_BACK_DAYS
                        && all.day(i) <= day
                        && (all.day(i) < day || all.context(i) != SampleContext.POST_TRANSFUSION));
        if (before.isEmpty()) {
            return TruthValue.UNKNOWN;
        }
        boolean late = day - course.firstDay() >= LATE_PREGNANCY_DAY;
        return before.below(before.size() - 1, late ? LOW_IN_LATE_PREGNANCY : LOW);
    }

    /** The transfusions by source key: within the rule, against it, and without a count that could tell. */
    public record Tally(List<String> follow, List<String> breaking, List<String> unclear) implements Finding {
        public Tally {
            follow = List.copyOf(follow);
            breaking = List.copyOf(breaking);
            unclear = List.copyOf(unclear);
        }

        /** How many follow, break and leave open the rule: {@code 2/1/0}. */
        @Override
        public String code() {
            return follow.size() + "/" + breaking.size() + "/" + unclear.size();
        }
    }
}
