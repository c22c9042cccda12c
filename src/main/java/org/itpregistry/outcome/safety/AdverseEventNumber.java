package org.itpregistry.outcome.safety;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.AdverseEvent;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;

/** How many adverse events of one sort a person had after time zero. Severe and serious are different things. */
public final class AdverseEventNumber extends LineDefinition<Amount> {
    private static final int SEVERE = 3;

    private final Predicate<AdverseEvent> chosen;

    private AdverseEventNumber(About about, Predicate<AdverseEvent> chosen) {
        super(EventsOnTreatment.describe(about));
        this.chosen = chosen;
    }

    /** CTCAE grade 3 and more; the papers leave the word undefined. */
    public static AdverseEventNumber severe() {
        return new AdverseEventNumber(
                About.of("AE-SEVERE", "Severe adverse events")
                        .source("Arnold DM et al. Blood 2010;115(1):29-31", SourceMark.S, SourceMark.R)
                        .parameter("CTCAE grade", ">= " + SEVERE, SourceMark.R),
                event -> event.ctcaeGrade().orElse(0) >= SEVERE);
    }

    /** Serious in the sense of ICH E2A, as recorded. */
    public static AdverseEventNumber serious() {
        return new AdverseEventNumber(
                About.of("AE-SERIOUS", "Serious adverse events").source("Robak T et al. 2007; ICH E2A", SourceMark.S),
                event -> event.serious().orElse(false));
    }

    public static AdverseEventNumber thromboembolic() {
        return ofCategory("AE-TE", "Thromboembolic events", AdverseEventCategory.THROMBOEMBOLIC);
    }

    public static AdverseEventNumber infections() {
        return ofCategory("AE-INFECTION", "Infections", AdverseEventCategory.INFECTION);
    }

    private static AdverseEventNumber ofCategory(String id, String title, AdverseEventCategory category) {
        return new AdverseEventNumber(
                About.of(id, title).source("Crickx E et al. 2020", SourceMark.S),
                event -> event.category() == category);
    }

    @Override
    public Answer<Amount> assess(Line line) {
        List<AdverseEvent> events = EventsOnTreatment.of(line, chosen);
        return Answer.assessed(Amount.of(events.size(), "events"), Evidence.of(events));
    }
}
