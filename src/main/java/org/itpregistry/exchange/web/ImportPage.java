package org.itpregistry.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.itpregistry.exchange.domain.Blanks;
import org.itpregistry.exchange.domain.FileCount;
import org.itpregistry.exchange.domain.ImportMode;
import org.itpregistry.exchange.domain.ImportReport;
import org.itpregistry.exchange.domain.ProblemList;
import org.itpregistry.exchange.service.ImportJobs;
import org.itpregistry.exchange.service.Upload;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.web.JobWords;
import org.itpregistry.platform.domain.Refusal;

/** Uploads a cohort, shows what is wrong with it, and takes it in. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final String SELF = "/exchange/import?faces-redirect=true";

    @Inject
    private transient ImportJobs jobs;

    @Inject
    private transient JobWords words;

    private transient Job job;

    private transient Part file;
    private Blanks blanks = Blanks.KEEP;

    public String check() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal("exchange.noFile");
        }
        try (InputStream upload = file.getInputStream()) {
            jobs.check(file.getSubmittedFileName(), blanks, upload);
        }
        return SELF;
    }

    public String commit() {
        jobs.commit();
        return SELF;
    }

    public String startOver() {
        jobs.discard();
        return SELF;
    }

    /** Stops the work. */
    public void cancel() {
        jobs.cancel();
        refresh();
    }

    /** Looks again how far the work is. */
    public void refresh() {
        job = null;
    }

    /** What is being looked at, or was; null when there is nothing. */
    public Upload getUpload() {
        return jobs.upload().orElse(null);
    }

    /** The newest of the caller; null when there is none. */
    public Job getJob() {
        if (job == null) {
            job = jobs.own().orElse(null);
        }
        return job;
    }

    public boolean isRunning() {
        return getJob() != null && getJob().isOpen();
    }

    /** Null while there is none. */
    public ImportReport getReport() {
        return isRunning() || getUpload() == null ? null : getUpload().report().orElse(null);
    }

    public List<Map.Entry<String, FileCount>> getCounts() {
        return getReport() == null ? List.of() : List.copyOf(getReport().rows().entrySet());
    }

    public boolean isCommittable() {
        return getReport() != null && !getReport().isRefused() && getReport().mode() == ImportMode.CHECK;
    }

    public boolean isStored() {
        return getReport() != null && !getReport().isRefused() && getReport().mode() == ImportMode.COMMIT;
    }

    /** Why there is no report on what was sent last; null when there is nothing to say. */
    public String getFailure() {
        boolean told = getJob() == null || getJob().message().isEmpty() || getReport() != null;
        return told || getUpload() == null && !isCutOff() ? null : words.message(getJob());
    }

    /** Whether the server was stopped under it; then there is no upload any more, and still something to say. */
    private boolean isCutOff() {
        return getJob().message().get(0).equals("job.cutOff." + getJob().kind());
    }

    /** What is being done, in words. */
    public String getStep() {
        return words.step(getJob());
    }

    public int getListed() {
        return ProblemList.LISTED;
    }

    /** How each file was read, in words. */
    public Map<String, String> getReadAs() {
        return getReport() == null ? Map.of() : getReport().readAs();
    }

    public Blanks[] getBlanksChoices() {
        return Blanks.values();
    }

    public Blanks getBlanks() {
        return blanks;
    }

    public void setBlanks(Blanks choice) {
        blanks = choice;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part uploaded) {
        file = uploaded;
    }
}
