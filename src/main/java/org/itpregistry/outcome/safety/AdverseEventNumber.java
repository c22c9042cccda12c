package org.itpregistry.outcome.safety;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.AdverseEventCategory;
import org.itpregistry.measure.Relatedness;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Amount;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.SourceMark;

/** How many adverse events of one sort a person had after time zero. Severe and serious are different things. */
public final class AdverseEventNumber extends LineDefinition<Amount> {
    private static final int SEVERE = 3;

    private final Predicate<SafetyEvent> chosen;

    private AdverseEventNumber(About about, Predicate<SafetyEvent> chosen) {
        super(EventsOnTreatment.describe(about));
        this.chosen = chosen;
    }

    /** CTCAE grade 3 and more; the papers leave the word undefined. */
    public static AdverseEventNumber severe() {
        return new AdverseEventNumber(
                About.of("AE-SEVERE", "Severe adverse events")
                        .version(2)
                        .source(Cited.ARNOLD_2010, SourceMark.S, SourceMark.R)
                        .parameter("CTCAE grade", ">= " + SEVERE, SourceMark.R)
                        .parameter("related", "or not", SourceMark.R),
                AdverseEventNumber::isSevere);
    }

    /** The severe ones among those that a treatment may have caused. */
    public static AdverseEventNumber severeRelated() {
        return new AdverseEventNumber(
                About.of("AE-SEVERE", "Severe adverse events")
                        .version(2)
                        .source(Cited.CRICKX_2020, SourceMark.S, SourceMark.R)
                        .parameter("CTCAE grade", ">= " + SEVERE, SourceMark.R)
                        .parameter("related", "RELATED or POSSIBLE", SourceMark.S),
                event -> isSevere(event)
                        && event.relatedness()
                                .filter(Relatedness::countsAsRelated)
                                .isPresent());
    }

    private static boolean isSevere(SafetyEvent event) {
        return event.ctcaeGrade().orElse(0) >= SEVERE;
    }

    /** Serious in the sense of ICH E2A, as recorded. */
    public static AdverseEventNumber serious() {
        return new AdverseEventNumber(
                About.of("AE-SERIOUS", "Serious adverse events").source(Cited.ROBAK_2007 + "; ICH E2A", SourceMark.S),
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
                About.of(id, title).source(Cited.CRICKX_2020, SourceMark.S), event -> event.category() == category);
    }

    @Override
    public Answer<Amount> assess(Line line) {
        List<SafetyEvent> events = EventsOnTreatment.of(line, chosen);
        return Answer.assessed(Amount.of(events.size(), "events"), Evidence.of(events));
    }
}
