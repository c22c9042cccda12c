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
import org.itpregistry.exchange.service.ImportJob;
import org.itpregistry.exchange.service.ImportJobs;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;

/** Uploads a cohort, shows what is wrong with it, and takes it in. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final String SELF = "/exchange/import?faces-redirect=true";

    @Inject
    private transient ImportJobs jobs;

    @Inject
    private transient Texts texts;

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

    /** The upload that is being looked at, or was; null when there is none. */
    public ImportJob getJob() {
        return jobs.own().orElse(null);
    }

    public boolean isRunning() {
        return getJob() != null && getJob().isRunning();
    }

    /** Null while there is none. */
    public ImportReport getReport() {
        return getJob() == null ? null : getJob().report();
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

    public String getFailure() {
        return getJob() == null || getJob().failure() == null
                ? null
                : texts.text(getJob().failure(), getJob().failureNames());
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
