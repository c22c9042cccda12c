package org.itpregistry.job.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.itpregistry.job.domain.Job;
import org.itpregistry.job.service.JobList;

/** The work that goes on in the background, how far it is and what came of it. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
    @Inject
    private transient JobList list;

    private transient List<Job> jobs;

    public List<Job> getJobs() {
        if (jobs == null) {
            jobs = list.newest();
        }
        return jobs;
    }

    public boolean isOfAll() {
        return list.isOfAll();
    }

    /** Whether something goes on, so that the page looks again. */
    public boolean isAtWork() {
        return getJobs().stream().anyMatch(Job::isOpen);
    }

    public void refresh() {
        jobs = null;
    }

    public void cancel(UUID id) {
        list.cancel(id);
        refresh();
    }
}
