package org.itpregistry.outcome.descriptive;

import java.util.List;
import java.util.function.Predicate;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Codes;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;

/** The agents on record, in any role or in one: what a person was treated with, what went along with the regimen. */
public final class TreatedWith extends PersonDefinition<Codes> {
    private final Predicate<TreatmentPeriod> chosen;

    private TreatedWith(About about, Predicate<TreatmentPeriod> chosen) {
        super(about.source(Cited.CRICKX_2020, SourceMark.S));
        this.chosen = chosen;
    }

    public static TreatedWith anyRole() {
        return new TreatedWith(About.of("TREATED", "All agents given"), row -> true);
    }

    public static TreatedWith concomitant() {
        return new TreatedWith(
                About.of("CONCOMITANT", "Agents given along with the regimen"),
                row -> row.role() == TreatmentRole.CONCOMITANT);
    }

    @Override
    public Answer<Codes> assess(Course course) {
        List<TreatmentPeriod> rows = Rows.where(course.treatments(), chosen);
        return Answer.assessed(Codes.of(rows, row -> row.agent().toString()), Evidence.of(rows));
    }
}
