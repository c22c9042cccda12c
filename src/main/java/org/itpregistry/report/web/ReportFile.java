package org.itpregistry.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.itpregistry.cohort.domain.Request;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.service.ReportService;

/** Sends a report to the browser as a file. */
@Named
@RequestScoped
public class ReportFile {
    @Inject
    private ChosenResult chosen;

    @Inject
    private ReportService reports;

    private String format;

    /** @throws Refusal when study, cohort or format do not exist */
    public void send() throws IOException {
        FileFormat as = FileFormat.of(format).orElseThrow(Refusal::notFound);
        Request request = chosen.request();
        Download.send(reports.file(request, as), as, as.fileName(request.study(), request.cohort()));
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
