package org.itpregistry.outcome.refractory;

import java.util.ArrayList;
import java.util.List;
import org.itpregistry.measure.AgentClass;
import org.itpregistry.measure.NamedAgent;
import org.itpregistry.measure.TreatmentPeriod;
import org.itpregistry.outcome.About;
import org.itpregistry.outcome.Answer;
import org.itpregistry.outcome.Cited;
import org.itpregistry.outcome.Course;
import org.itpregistry.outcome.Evidence;
import org.itpregistry.outcome.Line;
import org.itpregistry.outcome.LineDefinition;
import org.itpregistry.outcome.Rows;
import org.itpregistry.outcome.SourceMark;
import org.itpregistry.outcome.YesNo;
import org.itpregistry.outcome.disease.Phase;
import org.itpregistry.outcome.disease.PhaseAtStart;

/**
 * Multirefractory ITP of Crickx 2020: no response to rituximab, romiplostim and eltrombopag, and to splenectomy unless a
 * reason against it is recorded; refusal is one, because the paper counts it. Diagnosed more than three months before.
 */
public final class MultirefractoryCrickx extends LineDefinition<YesNo> {
    private static final List<NamedAgent> DRUGS =
            List.of(NamedAgent.RITUXIMAB, NamedAgent.ROMIPLOSTIM, NamedAgent.ELTROMBOPAG);

    private final PhaseAtStart phase = new PhaseAtStart();

    public MultirefractoryCrickx() {
        super(About.of("MULTIREF-CRICKX", "Multirefractory ITP of Crickx 2020")
                .source(
                        Cited.CRICKX_2020 + "; Mahévas M et al. Blood 2016;128(12):1625-1630",
                        SourceMark.S,
                        SourceMark.V)
                .parameter("duration", ">= 3 calendar months", SourceMark.S)
                .parameter("no splenectomy", "any recorded reason, refusal included", SourceMark.S));
    }

    @Override
    public Answer<YesNo> assess(Line line) {
        Course course = line.course();
        List<TreatmentPeriod> spleen =
                PriorTreatment.of(course, row -> row.agent().is(AgentClass.SPLENECTOMY));
        boolean spared = spleen.isEmpty()
                && course.history().patient().noSplenectomyReason().isPresent();
        List<Answer<YesNo>> criteria = new ArrayList<>();
        criteria.add(phase.assess(line).map(found -> YesNo.of(found != Phase.NEWLY_DIAGNOSED)));
        DRUGS.forEach(drug -> criteria.add(
                noResponse(PriorTreatment.of(course, row -> row.agent().is(drug)))));
        criteria.add(spared ? Answer.assessed(YesNo.YES, Evidence.NONE) : noResponse(spleen));
        if (Rows.any(criteria, criterion -> criterion.is(YesNo.NO))) {
            return Answer.assessed(YesNo.NO, Evidence.of(line.rows()));
        }
        return Rows.first(criteria, criterion -> !criterion.isEvaluable())
                .orElseGet(() -> Answer.assessed(
                        YesNo.YES, Evidence.of(PriorTreatment.of(course, TreatmentPeriod::isItpTreatment))));
    }

    /** A treatment that was never given has not failed. */
    private static Answer<YesNo> noResponse(List<TreatmentPeriod> rows) {
        return rows.isEmpty() ? Answer.assessed(YesNo.NO, Evidence.NONE) : Documented.noResponse(rows);
    }
}
