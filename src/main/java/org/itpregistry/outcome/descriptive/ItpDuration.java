package org.itpregistry.outcome.descriptive;

import org.itpregistry.measure.PatientFacts;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.Span;

/** Months from diagnosis to time zero, days divided by 30.4375; a range where the diagnosis is known only in part. */
public final class ItpDuration extends LineDefinition<Span> {
    public ItpDuration() {
        super(About.of("ITP-DURATION", "Duration of ITP at time zero, months")
                .source(Cited.CRICKX_2020, SourceMark.S)
                .parameter("a month", "30.4375 d", SourceMark.R));
    }

    @Override
    public Answer<Span> assess(Line line) {
        PatientFacts patient = line.course().history().patient();
        return patient.diagnosis()
                .map(date -> Answer.assessed(Span.months(date, line.startDay()), Evidence.of(patient)))
                .orElseGet(() -> Answer.notEvaluable(Reason.NO_DIAGNOSIS_DATE));
    }
}
