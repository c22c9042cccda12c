package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.Request;

/** The result that the address of a page names, so that a view can be kept and sent. */
@Named
@RequestScoped
public class ChosenResult {
    private String study;
    private String cohort;
    private String cut;
    private String audience;

    /** @throws Refusal for an audience that is not known */
    public Request request() {
        return Request.of(study, cohort, cut, audience);
    }

    public boolean isMade() {
        return study != null && !study.isEmpty() && cohort != null && !cohort.isEmpty();
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
