package org.itpregistry.schedule.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.web.SentForm;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.IssueStatus;
import org.itpregistry.schedule.domain.Letter;
import org.itpregistry.schedule.domain.Rhythm;
import org.itpregistry.schedule.domain.Schedule;
import org.itpregistry.schedule.service.IssueJobs;
import org.itpregistry.schedule.service.IssueService;
import org.itpregistry.schedule.service.Outbox;
import org.itpregistry.schedule.service.ScheduleService;
import org.itpregistry.study.Audience;
import org.itpregistry.study.Protocol;

/** The reports that come of themselves: what is ordered, what was made of it, and the form to order more. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {
    @Inject
    private transient ScheduleService schedules;

    @Inject
    private transient IssueService issues;

    @Inject
    private transient IssueJobs jobs;

    @Inject
    private transient Outbox outbox;

    @Inject
    private transient StudyService studies;

    @Inject
    private transient CallContext context;

    private transient List<ScheduleLine> lines;
    private transient List<Issue> made;

    @Inject
    private transient SentForm sent;

    private final ScheduleForm form = new ScheduleForm();

    public List<ScheduleLine> getLines() {
        if (lines == null) {
            LocalDate today = schedules.today();
            lines = schedules.all().stream()
                    .map(schedule -> ScheduleLine.of(schedule, getIssues(), today))
                    .toList();
        }
        return lines;
    }

    public List<Issue> getIssues() {
        if (made == null) {
            made = issues.all();
        }
        return made;
    }

    /** Whether something is being made, so that the page looks again. */
    public boolean isAtWork() {
        return getIssues().stream()
                .anyMatch(issue -> issue.status() == IssueStatus.RUNNING || issue.status() == IssueStatus.WAITING);
    }

    public void refresh() {
        lines = null;
        made = null;
    }

    public String save() {
        sent.once(form.typed(), this::store);
        return "/schedule/schedules?faces-redirect=true&done=schedule";
    }

    private void store() {
        if (form.isNew()) {
            schedules.order(form.order());
        } else {
            schedules.change(form.getId(), form.getVersion(), form.order());
        }
    }

    public void edit(long id) {
        schedules.all().stream().filter(one -> one.id() == id).findFirst().ifPresent(form::show);
    }

    public void discard() {
        form.clear();
    }

    public void stop(long id) {
        schedules.stop(id);
        refresh();
    }

    public void resume(long id) {
        schedules.resume(id);
        refresh();
    }

    public void cancel(long issue) {
        issues.cancel(issue);
        refresh();
    }

    public void makeAgain(long issue) {
        issues.makeAgain(issue);
        jobs.begin();
        refresh();
    }

    public void sendAgain(long letter) {
        outbox.tryAgain(letter);
        jobs.begin();
    }

    /** Letters, for those who order reports or keep the server. */
    public List<Letter> getLetters() {
        return isStops() ? outbox.newest() : List.of();
    }

    /** Whether a mail server is named. */
    public boolean isMailing() {
        return outbox.isOpen();
    }

    /** Whether the caller orders reports. */
    public boolean isOrders() {
        return context.caller().may(Act.ORDER_REPORT);
    }

    /** Whether the caller may stop them. */
    public boolean isStops() {
        return context.caller().may(Act.STOP_REPORT);
    }

    /** Whether the caller may read results; which of them, the list says already. */
    public boolean isReads() {
        return context.caller().may(Act.READ_RESULTS);
    }

    /** What can be reported on: the studies, and the registry itself. */
    public List<String> getStudies() {
        List<String> ids = new ArrayList<>(
                studies.studies().stream().map(Protocol::id).sorted().toList());
        ids.add(Schedule.ANNUAL);
        return ids;
    }

    public List<Cohort> getCohorts() {
        return studies.cohorts();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public ScheduleForm getForm() {
        return form;
    }
}
