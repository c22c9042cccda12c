package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Protocol;

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

    /**
     * Takes the first cohort where none is chosen, and where no study is, the one that the cohort is named after, or the
     * first that describes persons.
     */
    void complete(List<Protocol> studies, List<Cohort> cohorts) {
        if (isBlank(cohort)) {
            cohort = cohorts.stream()
                    .map(Cohort::sourceKey)
                    .min(Comparator.comparing(key -> !key.equalsIgnoreCase(study)))
                    .orElse("");
        }
        if (isBlank(study)) {
            study = studies.stream()
                    .min(Comparator.comparing((Protocol one) -> !one.id().equalsIgnoreCase(cohort))
                            .thenComparing(one -> one.baseline().groups().isEmpty()))
                    .map(Protocol::id)
                    .orElse("");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isEmpty();
    }

    public boolean isMade() {
        return !isBlank(study) && !isBlank(cohort);
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
