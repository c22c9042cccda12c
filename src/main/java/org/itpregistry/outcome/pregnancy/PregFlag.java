package org.itpregistry.outcome.pregnancy;

import java.util.function.Function;
import org.itpregistry.measure.PregnancyFacts;
import org.itpregistry.measure.Recorded;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.RecordedItems;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Events of the mother that are read off the form as they were recorded. */
public final class PregFlag extends PregnancyDefinition<YesNo> {
    private final Function<PregnancyFacts, Recorded<Boolean>> item;

    private PregFlag(String id, String title, Function<PregnancyFacts, Recorded<Boolean>> item) {
        super(About.of(id, title).source(ParveenSource.CITATION, SourceMark.S));
        this.item = item;
    }

    public static PregFlag intensiveCare() {
        return new PregFlag("PREG-ICU", "Intensive care of the mother", PregnancyFacts::icuAdmission);
    }

    public static PregFlag maternalDeath() {
        return new PregFlag("PREG-MATERNAL-DEATH", "Maternal death", PregnancyFacts::maternalDeath);
    }

    @Override
    public Answer<YesNo> assess(PregnancyCourse course) {
        return RecordedItems.yesNo(item.apply(course.pregnancy()), course.pregnancy());
    }
}
