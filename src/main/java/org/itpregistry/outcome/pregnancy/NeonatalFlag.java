package org.itpregistry.outcome.pregnancy;

import java.util.function.Function;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.Recorded;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.RecordedItems;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Events of the newborn that are read off the form as they were recorded. */
public final class NeonatalFlag extends NewbornDefinition<YesNo> {
    private final Function<NeonateRecord, Recorded<Boolean>> item;

    private NeonatalFlag(String id, String title, Function<NeonateRecord, Recorded<Boolean>> item) {
        super(About.of(id, title).source(ParveenSource.CITATION, SourceMark.S));
        this.item = item;
    }

    public static NeonatalFlag intensiveCare() {
        return new NeonatalFlag("NEO-NICU", "Intensive care of the newborn", NeonateRecord::nicuAdmission);
    }

    public static NeonatalFlag intracranialHemorrhage() {
        return new NeonatalFlag(
                "NEO-ICH", "Intracranial hemorrhage of the newborn", NeonateRecord::intracranialHemorrhage);
    }

    @Override
    Answer<YesNo> assess(Course course, Newborn newborn) {
        return RecordedItems.yesNo(item.apply(newborn.birth()), newborn.birth());
    }
}
