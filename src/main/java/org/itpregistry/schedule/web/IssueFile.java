package org.itpregistry.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.web.Download;
import org.itpregistry.schedule.service.IssueService;

/** Sends what was kept of an issue to the browser as a file. */
@Named
@RequestScoped
public class IssueFile {
    @Inject
    private IssueService issues;

    private long id;
    private String format;

    /** @throws Refusal when there is no such file for the caller */
    public void send() throws IOException {
        FileFormat chosen = FileFormat.of(format).orElseThrow(Refusal::notFound);
        byte[] file = issues.file(id, chosen);
        Download.send(file, chosen, issues.find(id).fileName(chosen));
    }

    public long getId() {
        return id;
    }

    public void setId(long chosen) {
        id = chosen;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String chosen) {
        format = chosen;
    }
}
