package org.itpregistry.outcome.safety;

import java.util.List;
import java.util.function.Function;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;

/** The kinds of adverse event a person had after time zero; each counts once a person. */
public final class AdverseEventKinds extends LineDefinition<Codes> {
    private final Function<SafetyEvent, String> kind;

    private AdverseEventKinds(About about, Function<SafetyEvent, String> kind) {
        super(EventsOnTreatment.describe(about));
        this.kind = kind;
    }

    /** By term, for the rate of each. */
    public static AdverseEventKinds terms() {
        return new AdverseEventKinds(
                About.of("AE-RATE", "Adverse events by term").source(Cited.AKBAR_2021, SourceMark.S),
                SafetyEvent::term);
    }

    /** By body system, for the number of persons with each. */
    public static AdverseEventKinds categories() {
        return new AdverseEventKinds(
                About.of("AE-COUNT", "Adverse events by category").source(Cited.PODOLANCZUK_2009, SourceMark.S),
                event -> event.category().name());
    }

    @Override
    public Answer<Codes> assess(Line line) {
        List<SafetyEvent> events = EventsOnTreatment.of(line, event -> true);
        return Answer.assessed(Codes.of(events, kind), Evidence.of(events));
    }
}
