package org.itpregistry.outcome.descriptive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.DocumentedResponse;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.PersonDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;

/** Whether an earlier thrombopoietin receptor agonist brought no response, or none that persisted. */
public final class PriorTpoRaFailure extends PersonDefinition<YesNo> {
    private static final Set<DocumentedResponse> FAILED =
            EnumSet.of(DocumentedResponse.NR, DocumentedResponse.NON_PERSISTENT);

    public PriorTpoRaFailure() {
        super(About.of("PRIOR-TPO-NR", "Earlier TPO-RA without persistent response")
                .source(Cited.PODOLANCZUK_2009, SourceMark.S));
    }

    @Override
    public Answer<YesNo> assess(Course course) {
        List<TreatmentPeriod> failed = Rows.where(
                course.treatments(),
                row -> row.role() == TreatmentRole.PRIOR
                        && row.agent().is(AgentClass.TPO_RA)
                        && row.documentedResponse().filter(FAILED::contains).isPresent());
        return Answer.assessed(YesNo.of(!failed.isEmpty()), Evidence.of(failed));
    }
}
