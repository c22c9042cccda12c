package org.itpregistry.outcome.descriptive;

import java.util.List;
import org.itpregistry.measure.Dose;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Reason;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The doses of the investigated regimen as recorded, each with agent and unit. */
public final class Doses extends LineDefinition<Codes> {
    public Doses() {
        super(About.of("DOSE", "Doses of the investigated regimen").source(Cited.TANAKA_2006, SourceMark.S));
    }

    @Override
    public Answer<Codes> assess(Line line) {
        List<TreatmentPeriod> dosed = Rows.where(line.rows(), row -> row.dose().isPresent());
        return dosed.isEmpty()
                ? Answer.notEvaluable(Reason.NOT_RECORDED)
                : Answer.assessed(Codes.of(dosed, Doses::text), Evidence.of(dosed));
    }

    private static String text(TreatmentPeriod row) {
        Dose dose = row.dose().orElseThrow();
        return row.agent() + " " + dose.amount().toPlainString()
                + dose.unit().map(unit -> " " + unit).orElse("");
    }
}
