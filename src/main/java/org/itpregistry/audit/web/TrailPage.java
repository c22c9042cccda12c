package org.itpregistry.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.itpregistry.audit.domain.AttestedTrail;
import org.itpregistry.audit.domain.AuditFilter;
import org.itpregistry.audit.domain.AuditRow;
import org.itpregistry.audit.domain.TrailCheck;
import org.itpregistry.audit.service.AuditService;
import org.itpregistry.audit.service.VerifyJobs;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.web.JobWords;
import org.itpregistry.platform.domain.Form;

/** The audit trail, filtered by the parameters of the address, so that a view can be kept and sent. */
@Named
@RequestScoped
public class TrailPage {
    private static final List<String> CHANNELS = List.of("page", "api", "import", "job", "sql", "migration");
    private static final List<String> CASEBOOK_TABLES = List.of("signature", "casebook_lock");
    private static final List<String> ACCESS_TABLES = List.of("app_user", "membership", "api_token", "access_event");

    /** So long the page waits for a verification; a longer one goes on in the background. */
    private static final long SECONDS = 5;

    @Inject
    private AuditService audit;

    @Inject
    private VerifyJobs verifying;

    @Inject
    private JobWords words;

    private String user = "";
    private String channel = "";
    private String person = "";
    private String table = "";
    private LocalDate from;
    private LocalDate to;
    private Long before;
    private List<AuditRow> rows;
    private AttestedTrail anchor;
    private TrailCheck check;
    private Job job;

    public List<AuditRow> getRows() {
        return found().subList(0, Math.min(AuditService.PAGE, found().size()));
    }

    /** The entry after which the older ones follow; null on the last page. */
    public Long getOlder() {
        return found().size() > AuditService.PAGE
                ? found().get(AuditService.PAGE - 1).id()
                : null;
    }

    public long getSealed() {
        return audit.sealed();
    }

    public void verify() {
        job = verifying.start(SECONDS);
    }

    public void cancel() {
        verifying.cancel();
    }

    /** The newest verification of the caller; null when there is none. */
    public Job getJob() {
        if (job == null) {
            job = verifying.own().orElse(null);
        }
        return job;
    }

    public boolean isRunning() {
        return getJob() != null && getJob().isOpen();
    }

    /** What the verification is at, in words. */
    public String getStep() {
        return words.step(getJob());
    }

    /** Why the verification came to nothing; empty when it did not. */
    public String getFailure() {
        return getJob() == null ? "" : words.message(getJob());
    }

    /** What the newest verification found; null before. */
    public TrailCheck getCheck() {
        if (check == null) {
            check = verifying.found().orElse(null);
        }
        return check;
    }

    /** What the file of checkpoints outside the database says by itself; null when it cannot be read. */
    public AttestedTrail getAnchor() {
        if (anchor == null) {
            try {
                anchor = audit.anchor();
            } catch (UncheckedIOException unreadable) {
                return null; // the page says so
            }
        }
        return anchor;
    }

    public List<String> getChannels() {
        return CHANNELS;
    }

    public List<String> getTables() {
        return Stream.of(Dictionary.FORMS.stream().map(Form::table), CASEBOOK_TABLES.stream(), ACCESS_TABLES.stream())
                .flatMap(tables -> tables)
                .toList();
    }

    private List<AuditRow> found() {
        if (rows == null) {
            rows = audit.list(new AuditFilter(text(user), text(channel), text(person), text(table), from, to, before));
        }
        return rows;
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
