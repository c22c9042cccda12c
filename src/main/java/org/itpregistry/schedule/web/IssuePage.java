package org.itpregistry.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.schedule.domain.Changes;
import org.itpregistry.schedule.domain.Issue;
import org.itpregistry.schedule.domain.NumberChange;
import org.itpregistry.schedule.service.IssueService;

/** One issue of a report: where it came from, and how it differs from the one before. */
@Named
@RequestScoped
public class IssuePage {
    @Inject
    private IssueService issues;

    @Inject
    private Texts texts;

    private long id;
    private Issue issue;
    private Issue previous;
    private Changes changes;

    /** @throws org.itpregistry.platform.domain.Refusal when there is no such issue for the caller */
    public void load() {
        issue = issues.find(id);
        changes = issues.changes(id).orElse(null);
        previous = issue.previous() == null ? null : issues.find(issue.previous());
    }

    /** Why there is no report; empty when there is nothing to say. */
    public String message(Issue of) {
        List<String> message = of.message();
        return message.isEmpty()
                ? ""
                : texts.text(message.get(0), message.stream().skip(1).toArray());
    }

    /** Why a number changed, in words. */
    public String why(NumberChange change) {
        return change.reasons().stream()
                .map(reason -> texts.text(
                        "issue.reason." + reason.kind(), reason.arguments().toArray()))
                .collect(Collectors.joining("; "));
    }

    public String version(Changes.Version version) {
        return texts.text("issue.version." + version.kind(), version.before(), version.now());
    }

    public long getId() {
        return id;
    }

    public void setId(long chosen) {
        id = chosen;
    }

    public Issue getIssue() {
        return issue;
    }

    /** Null for the first issue of a schedule. */
    public Issue getPrevious() {
        return previous;
    }

    /** Null for the first issue of a schedule. */
    public Changes getChanges() {
        return changes;
    }
}
