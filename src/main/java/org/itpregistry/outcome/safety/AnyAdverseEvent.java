package org.itpregistry.outcome.safety;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether a person had any adverse event after time zero, or any that a treatment may have caused. */
public final class AnyAdverseEvent extends LineDefinition<YesNo> {
    private final Predicate<SafetyEvent> chosen;

    private AnyAdverseEvent(About about, Predicate<SafetyEvent> chosen) {
        super(EventsOnTreatment.describe(about));
        this.chosen = chosen;
    }

    public static AnyAdverseEvent any() {
        return new AnyAdverseEvent(
                About.of("AE-ANY", "Any adverse event").source(Cited.ROBAK_2007, SourceMark.S), event -> true);
    }

    public static AnyAdverseEvent related() {
        return new AnyAdverseEvent(
                About.of("AE-ANY-RELATED", "Any treatment-related adverse event")
                        .source(Cited.CRICKX_2020, SourceMark.S)
                        .parameter("related", "RELATED or POSSIBLE", SourceMark.R),
                event ->
                        event.relatedness().filter(Relatedness::countsAsRelated).isPresent());
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        List<SafetyEvent> events = EventsOnTreatment.of(line, chosen);
        return Answer.assessed(YesNo.of(!events.isEmpty()), Evidence.of(events));
    }
}
