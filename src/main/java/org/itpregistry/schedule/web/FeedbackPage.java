package org.itpregistry.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.domain.Center;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Svg;
import org.itpregistry.report.domain.FileFormat;
import org.itpregistry.report.domain.GeneralReport;
import org.itpregistry.report.web.Download;
import org.itpregistry.schedule.service.PeriodicService;
import org.itpregistry.study.Audience;

/** The report on a center, or with no center the one on a year, both chosen in the address. */
@Named
@RequestScoped
public class FeedbackPage {
    @Inject
    private PeriodicService periodic;

    @Inject
    private CallContext context;

    private String cohort;
    private String center;
    private String format;
    private GeneralReport report;

    /** Makes the report when one is chosen; what does not exist ends in a refusal. */
    public void load() {
        if (cohort != null && !cohort.isEmpty()) {
            report = center == null || center.isEmpty()
                    ? periodic.annual(cohort, Optional.empty(), Audience.INSIDE)
                    : periodic.feedback(cohort, center);
        }
    }

    /** Sends it as a file. */
    public void send() throws IOException {
        load();
        FileFormat chosen = FileFormat.of(format).orElseThrow(Refusal::notFound);
        if (report == null) {
            throw Refusal.notFound();
        }
        String name = center == null || center.isEmpty() ? "annual" : "feedback-" + center;
        Download.send(periodic.file(report, chosen), chosen, chosen.fileName(name, cohort));
    }

    /** Null until one is chosen. */
    public GeneralReport getReport() {
        return report;
    }

    public String svg(GeneralReport.Drawing drawing) {
        return Svg.of(drawing.figure());
    }

    /** Whether the caller reads the report on the whole registry. */
    public boolean isReadsAll() {
        return context.caller().may(Act.READ_FEEDBACK);
    }

    public List<Cohort> getCohorts() {
        return periodic.cohorts();
    }

    public List<Center> getCenters() {
        return periodic.centers();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String key) {
        cohort = key;
    }

    public String getCenter() {
        return center;
    }

    public void setCenter(String key) {
        center = key;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String name) {
        format = name;
    }
}
