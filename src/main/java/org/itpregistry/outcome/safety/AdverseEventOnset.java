package org.itpregistry.outcome.safety;

import java.util.function.Predicate;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Onset;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;

/** Days from time zero to the first adverse event; of one term where a term is given. */
public final class AdverseEventOnset extends LineDefinition<Onset> {
    private final Predicate<SafetyEvent> chosen;

    public AdverseEventOnset() {
        this(About.of("AE-ONSET", "Time to the first adverse event, days"), event -> true);
    }

    private AdverseEventOnset(About about, Predicate<SafetyEvent> chosen) {
        super(EventsOnTreatment.describe(about.version(2).source(Cited.TANAKA_2006, SourceMark.S)));
        this.chosen = chosen;
    }

    public static AdverseEventOnset ofTerm(String term) {
        return new AdverseEventOnset(
                About.of("AE-ONSET", "Time to the first adverse event, days").parameter("term", term, SourceMark.S),
                event -> event.term().equals(term));
    }

    @Override
    public Answer<Onset> assess(Line line) {
        return EventsOnTreatment.of(line, chosen).stream()
                .findFirst()
                .map(event -> Answer.assessed(Onset.onDay(event.onsetDay() - line.startDay()), Evidence.of(event)))
                .orElseGet(() -> line.isObserved()
                        ? Answer.assessed(Onset.NEVER, Evidence.NONE)
                        : Answer.notEvaluable(Reason.NOT_YET_OBSERVED));
    }
}
