package org.itpregistry.export.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.web.SentForm;
import org.itpregistry.export.domain.Export;
import org.itpregistry.export.domain.ExportFormat;
import org.itpregistry.export.domain.ExportOrder;
import org.itpregistry.export.domain.ExportScope;
import org.itpregistry.export.service.ExportJobs;
import org.itpregistry.export.service.ExportService;
import org.itpregistry.export.service.ExportStore;
import org.itpregistry.export.service.ExtentOfScope;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.job.web.JobWords;
import org.itpregistry.platform.service.Texts;

/** Orders an export, shows how far it is, and lists those that were made. */
@Named
@ViewScoped
public class ExportsPage implements Serializable {
    private static final String SELF = "/export/exports?faces-redirect=true";
    private static final long SECONDS = 2;

    @Inject
    private transient ExportService exports;

    @Inject
    private transient ExportJobs jobs;

    @Inject
    private transient ExtentOfScope extents;

    @Inject
    private transient CohortService known;

    @Inject
    private transient CallContext context;

    @Inject
    private transient SentForm sent;

    @Inject
    private transient JobWords words;

    @Inject
    private transient Texts texts;

    private transient Job job;

    private List<Export> listed;
    private ExportFormat format = ExportFormat.BUNDLE;
    private String scope = "";
    private String purpose = "";

    @PostConstruct
    void load() {
        listed = exports.newest();
    }

    public String make() {
        var order = new ExportOrder(ExportScope.of(scope == null ? "" : scope), format, purpose.strip());
        sent.once(order.toString(), () -> jobs.make(order, SECONDS));
        return SELF;
    }

    /** Looks again what became of the newest job. */
    public void refresh() {
        job = null;
    }

    public void cancel() {
        jobs.cancel(getJob().id().toString());
        refresh();
    }

    /** The newest job of the caller; null when there is none. */
    public Job getJob() {
        if (job == null) {
            job = jobs.own().orElse(null);
        }
        return job;
    }

    public boolean isRunning() {
        return getJob() != null && getJob().isOpen();
    }

    /** Whether the newest job has made its export. */
    public boolean isMade() {
        return getJob() != null && getJob().state() == JobState.DONE;
    }

    /** Why the newest job has made none; null when there is nothing to say. */
    public String getFailure() {
        return getJob() == null || getJob().message().isEmpty() ? null : words.message(getJob());
    }

    /** What the newest job exports, in words. */
    public String getSubject() {
        return words(jobs.orderOf(getJob()).scope());
    }

    /** What the newest job is at, in words. */
    public String getStep() {
        return words.step(getJob());
    }

    /** The registry as a whole is for those who may have the rows of all centers. */
    public List<SelectItem> getScopes() {
        List<SelectItem> scopes = new ArrayList<>();
        known.visible().forEach(cohort -> scopes.add(item(ExportScope.Kind.COHORT, cohort.sourceKey())));
        extents.centers().forEach(center -> scopes.add(item(ExportScope.Kind.CENTER, center.sourceKey())));
        if (context.caller().mayAtAll(Act.EXPORT)) {
            scopes.add(item(ExportScope.Kind.REGISTRY, ""));
        }
        return scopes;
    }

    private SelectItem item(ExportScope.Kind kind, String key) {
        var one = new ExportScope(kind, key);
        return new SelectItem(one.toString(), words(one));
    }

    /** A scope as people read it. */
    public String words(ExportScope one) {
        return texts.text("export.scope." + one.kind(), one.key());
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    /** Days that the content of an export is kept. */
    public long getDays() {
        return ExportStore.KEPT.toDays();
    }

    public List<Export> getExports() {
        return listed;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }
}
