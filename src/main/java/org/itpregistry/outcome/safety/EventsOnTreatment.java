package org.itpregistry.outcome.safety;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The adverse events of a person from the day of time zero on. */
final class EventsOnTreatment {
    /** A low count is the disease itself, never an adverse event of its treatment. */
    private static final String THE_DISEASE = "PLATELET_COUNT_DECREASED";

    private EventsOnTreatment() {}

    static About describe(About about) {
        return about.parameter("from", "the day of time zero", SourceMark.R)
                .parameter("without", "platelet count decreased", SourceMark.R);
    }

    static List<SafetyEvent> of(Line line, Predicate<SafetyEvent> chosen) {
        return Rows.where(
                line.course().history().adverseEvents(),
                event ->
                        event.onsetDay() >= line.startDay() && !event.term().equals(THE_DISEASE) && chosen.test(event));
    }
}
