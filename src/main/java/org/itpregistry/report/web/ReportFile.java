package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.Request;
import org.itpregistry.report.service.ReportService;
import org.omnifaces.util.Faces;

/** Sends a report to the browser as a file. */
@Named
@RequestScoped
public class ReportFile {
    @Inject
    private ReportService reports;

    private String study;
    private String cohort;
    private String cut;
    private String audience;
    private String format;

    /** @throws Refusal when study, cohort or format do not exist */
    public void send() throws IOException {
        FileFormat chosen = FileFormat.of(format).orElseThrow(Refusal::notFound);
        Faces.sendFile(
                reports.file(Request.of(study, cohort, cut, audience), chosen), chosen.fileName(study, cohort), true);
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

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
