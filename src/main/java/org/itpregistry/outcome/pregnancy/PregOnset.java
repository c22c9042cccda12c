package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.ItpOnset;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.PregnancyCourse;
import org.itpregistry.outcome.PregnancyDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.RecordedItems;
import org.itpregistry.outcome.SourceMark;

/** Whether ITP was known before the pregnancy or appeared in it, as recorded. */
public final class PregOnset extends PregnancyDefinition<PregOnset.Onset> {
    public PregOnset() {
        super(About.of("PREG-ONSET", "Onset of ITP in relation to the pregnancy")
                .source(ParveenSource.CITATION, SourceMark.S));
    }

    @Override
    public Answer<Onset> assess(PregnancyCourse course) {
        var item = course.pregnancy().itpOnset();
        if (item.is(ItpOnset.UNKNOWN)) {
            return Answer.notEvaluable(Reason.NOT_KNOWN);
        }
        return item.value()
                .map(onset -> Answer.assessed(new Onset(onset), Evidence.of(course.pregnancy())))
                .orElseGet(() -> Answer.notEvaluable(RecordedItems.whyMissing(item)));
    }

    /** The recorded onset. */
    public record Onset(ItpOnset value) implements Finding {
        @Override
        public String code() {
            return value.name();
        }
    }
}
