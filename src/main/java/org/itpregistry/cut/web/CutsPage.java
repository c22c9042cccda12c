package org.itpregistry.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.web.SentForm;
import org.itpregistry.cut.domain.CutOrder;
import org.itpregistry.cut.domain.CutScope;
import org.itpregistry.cut.domain.DataCut;
import org.itpregistry.cut.service.CutJobs;
import org.itpregistry.cut.service.CutService;
import org.itpregistry.history.service.CohortService;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.domain.JobState;
import org.itpregistry.job.web.JobWords;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.typed.DateReading;

/** Lists the data cuts, recomputes their hashes and lets a coordinator take one. */
@Named
@ViewScoped
public class CutsPage implements Serializable {
    private static final String SELF = "/cut/cuts?faces-redirect=true";
    private static final long SECONDS = 2;

    @Inject
    private transient CutService cuts;

    @Inject
    private transient CutJobs jobs;

    @Inject
    private transient SentForm sent;

    @Inject
    private transient CohortService known;

    @Inject
    private transient CallContext context;

    @Inject
    private transient Texts texts;

    @Inject
    private transient JobWords words;

    private transient Job job;

    private List<DataCut> listed;
    private String cohort;
    private String name;
    private String date;
    private CutScope scope = CutScope.ALL;
    private String done;
    private String refused;

    @PostConstruct
    void load() {
        listed = cuts.all();
    }

    public String take() {
        var order = new CutOrder(cohort, name == null ? "" : name.strip(), day(), scope);
        sent.once(order.toString(), () -> jobs.take(order, SECONDS));
        return SELF;
    }

    private LocalDate day() {
        if (date == null || date.isBlank()) {
            return null;
        }
        return DateReading.certainDay(date).orElseThrow(() -> new Refusal("refusal.cut.day", date).about("date"));
    }

    /** Looks again what became of the newest job. */
    public void refresh() {
        job = null;
    }

    public void cancel() {
        jobs.cancel(getJob().id().toString());
        refresh();
    }

    /** Says what became of the recomputing, whatever it was. */
    public void verify(String key) {
        refresh();
        done = null;
        refused = null;
        try {
            done = texts.text("report.cuts.verified", key, cuts.verify(key));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        refused = texts.text(refusal.messageKey(), refusal.arguments().toArray());
    }

    public boolean isTaking() {
        return context.caller().may(Act.TAKE_CUT);
    }

    /** The newest job of the caller; null when there is none. */
    public Job getJob() {
        if (job == null && isTaking()) {
            job = jobs.own().orElse(null);
        }
        return job;
    }

    public boolean isRunning() {
        return getJob() != null && getJob().isOpen();
    }

    /** Whether the newest job has taken its cut. */
    public boolean isTaken() {
        return getJob() != null && getJob().state() == JobState.DONE;
    }

    /** Why the newest job has no cut; null when there is nothing to say. */
    public String getFailure() {
        return getJob() == null || getJob().message().isEmpty() ? null : words.message(getJob());
    }

    /** What the newest job is at, in words. */
    public String getStep() {
        return words.step(getJob());
    }

    public List<Cohort> getCohorts() {
        return known.visible();
    }

    public List<DataCut> getCuts() {
        return listed;
    }

    public String getDone() {
        return done;
    }

    public String getRefused() {
        return refused;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CutScope[] getScopes() {
        return CutScope.values();
    }

    public CutScope getScope() {
        return scope;
    }

    public void setScope(CutScope scope) {
        this.scope = scope;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
