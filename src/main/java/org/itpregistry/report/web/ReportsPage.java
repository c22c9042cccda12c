package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Svg;
import org.itpregistry.report.domain.FlowOfInclusion;
import org.itpregistry.report.domain.MaternalCounts;
import org.itpregistry.report.domain.PeriodLine;
import org.itpregistry.report.domain.Request;
import org.itpregistry.report.domain.ResultSection;
import org.itpregistry.report.service.StudyService;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/** The results of a study on a cohort, both chosen in the address, so that a view can be kept and sent. */
@Named
@RequestScoped
public class ReportsPage {
    @Inject
    private StudyService studies;

    private String study;
    private String cohort;
    private String cut;
    private String audience;
    private StudyResult result;
    private List<ResultSection> sections;

    /** Runs the study when one is chosen; what does not exist ends in a refusal. */
    public void load() {
        if (isChosen()) {
            result = studies.run(Request.of(study, cohort, cut, audience));
            sections = ResultSection.of(result);
        }
    }

    public boolean isChosen() {
        return study != null && !study.isEmpty() && cohort != null && !cohort.isEmpty();
    }

    public List<Protocol> getStudies() {
        return studies.studies();
    }

    public List<Cohort> getCohorts() {
        return studies.cohorts();
    }

    public StudyResult getResult() {
        return result;
    }

    public List<ResultSection> getSections() {
        return sections;
    }

    public List<PeriodLine> getPeriods() {
        return result.pregnancies()
                .map(pregnancies -> PeriodLine.of(pregnancies.periods()))
                .orElse(List.of());
    }

    public String getFlow() {
        return Svg.of(FlowOfInclusion.figure(result));
    }

    public String getCounts() {
        return result.pregnancies()
                .map(pregnancies -> Svg.of(MaternalCounts.figure(pregnancies.periods())))
                .orElse("");
    }

    public String getStudy() {
        return study;
    }

    public void setStudy(String study) {
        this.study = study;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getCut() {
        return cut;
    }

    public void setCut(String cut) {
        this.cut = cut;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }
}
