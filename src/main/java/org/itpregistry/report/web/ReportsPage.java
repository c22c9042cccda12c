package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.itpregistry.cohort.domain.Origin;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.cohort.domain.ResultTable;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.service.Svg;
import org.itpregistry.report.domain.Contents;
import org.itpregistry.report.domain.FlowOfInclusion;
import org.itpregistry.report.domain.NobodyQualifies;
import org.itpregistry.report.domain.OriginWords;
import org.itpregistry.report.domain.PeriodLine;
import org.itpregistry.report.domain.WithheldNumbers;
import org.itpregistry.study.Audience;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/** The results of a study on a cohort, both chosen in the address, so that a view can be kept and sent. */
@Named
@RequestScoped
public class ReportsPage {
    @Inject
    private ChosenResult chosen;

    @Inject
    private StudyService studies;

    @Inject
    private Clock clock;

    private StudyResult result;
    private Origin origin;
    private Contents contents;
    private List<NumberTable> sections;

    /**
     * Runs the study that is chosen; what is not chosen is the first that there is. What does not exist ends in a refusal.
     */
    public void load() {
        chosen.complete(studies.studies(), studies.cohorts());
        if (chosen.isMade()) {
            Request request = chosen.request();
            result = studies.run(request);
            origin = studies.origin(request, result, ResultTable.of(result));
            contents = Contents.of(result);
            sections = contents.sections().stream()
                    .map(section -> NumberTable.of(section, isInside()))
                    .toList();
        }
    }

    public List<Protocol> getStudies() {
        return studies.studies();
    }

    public List<Cohort> getCohorts() {
        return studies.cohorts();
    }

    public List<DataCut> getCuts() {
        return studies.cuts();
    }

    /** What the result was made of, in sentences. */
    public List<String> getOrigin() {
        return new OriginWords(origin).sentences(clock.instant());
    }

    /** Whether the result differs from an earlier one that it ought to equal. */
    public boolean isContradiction() {
        return origin.isContradiction();
    }

    public StudyResult getResult() {
        return result;
    }

    public List<NumberTable> getSections() {
        return sections;
    }

    public List<PeriodLine> getPeriods() {
        return result.pregnancies()
                .map(pregnancies -> PeriodLine.of(pregnancies.periods()))
                .orElse(List.of());
    }

    /** Empty where the steps would tell the audience of few persons. */
    public String getFlow() {
        return FlowOfInclusion.of(result).map(Svg::of).orElse("");
    }

    /** What is withheld from the audience; empty for those who may open the records. */
    public String getWithheld() {
        return WithheldNumbers.statement(result);
    }

    /** Which criterion left nobody, as the printed report says it; empty where somebody is in the population. */
    public String getNobody() {
        return NobodyQualifies.why(result).orElse("");
    }

    public boolean isInside() {
        return result.audience() == Audience.INSIDE;
    }

    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    /** The tables and figures besides the results. */
    public Contents getContents() {
        return contents;
    }

    /** The figures after the tables, drawn. */
    public List<DrawnFigure> getFigures() {
        return contents.figures().stream().map(DrawnFigure::of).toList();
    }
}
