package org.itpregistry.outcome.pregnancy;

import org.itpregistry.measure.DischargeStatus;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Finding;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.RecordedItems;
import org.itpregistry.outcome.SourceMark;

/** The state of the newborn on leaving hospital, as recorded. */
public final class NeonatalDischarge extends NewbornDefinition<NeonatalDischarge.Discharge> {
    public NeonatalDischarge() {
        super(About.of("NEO-DISCHARGE", "State of the newborn at discharge")
                .source(ParveenSource.CITATION, SourceMark.S));
    }

    @Override
    Answer<Discharge> assess(Course course, Newborn newborn) {
        var item = newborn.birth().dischargeStatus();
        if (item.is(DischargeStatus.UNKNOWN)) {
            return Answer.notEvaluable(Reason.NOT_KNOWN);
        }
        return item.value()
                .map(status -> Answer.assessed(new Discharge(status), Evidence.of(newborn.birth())))
                .orElseGet(() -> Answer.notEvaluable(RecordedItems.whyMissing(item)));
    }

    /** The recorded state. */
    public record Discharge(DischargeStatus status) implements Finding {
        /** Whether the child left hospital healthy. */
        public boolean isWell() {
            return status == DischargeStatus.ALIVE_WELL;
        }

        @Override
        public String code() {
            return status.name();
        }
    }
}
