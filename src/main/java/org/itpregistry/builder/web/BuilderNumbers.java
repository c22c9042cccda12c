package org.itpregistry.builder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.itpregistry.builder.service.ReadyEndpoint;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.report.domain.ResultLine;
import org.itpregistry.report.domain.ResultSection;

/** The numbers of the study that is made on the page, each with what it is on the chosen cohort. */
@Named("numbers")
@ViewScoped
public class BuilderNumbers implements Serializable {
    @Inject
    private BuilderPage page;

    @Inject
    private StudyService studies;

    private EndpointForm endpoint = new EndpointForm();
    private transient List<ResultLine> values;

    /** Makes the numbers; the page asks for it when it stands, so that nobody waits for them. */
    public void count() {
        if (page.getCohort().isEmpty()) {
            return;
        }
        var result = studies.numbers(page.getProtocol(), page.getCohort());
        List<ResultLine> lines =
                new ArrayList<>(Collections.nCopies(result.rows().size(), null));
        for (ResultSection section : ResultSection.of(result)) {
            for (int i = 0; i < section.lines().size(); i++) {
                lines.set(section.places().get(i) - 1, section.lines().get(i));
            }
        }
        int groups = page.getProtocol().groups().size();
        values = lines.subList(groups, lines.size());
    }

    /** Whether the numbers are made. */
    public boolean isCounted() {
        return values != null;
    }

    /** A number by its place, as a report prints it; null while it is not made. */
    public ResultLine value(int place) {
        return values == null || place >= values.size() ? null : values.get(place);
    }

    /** Adds a number that most studies want, or takes it out again. */
    public void toggle(int ready) {
        page.applyHead();
        ReadyEndpoint one = ReadyEndpoint.all().get(ready);
        int place = placeOf(one);
        page.change(before -> place < 0 ? before.withEndpoint(one.endpoint()) : before.withoutEndpoint(place));
    }

    public boolean isTicked(int ready) {
        return placeOf(ReadyEndpoint.all().get(ready)) >= 0;
    }

    private int placeOf(ReadyEndpoint ready) {
        var endpoints = page.getProtocol().endpoints();
        for (int i = 0; i < endpoints.size(); i++) {
            if (endpoints.get(i).measure().equals(ready.measure())) {
                return i;
            }
        }
        return -1;
    }

    public void addEndpoint() {
        page.applyHead();
        if (page.change(before -> before.withEndpoint(endpoint.json()))) {
            endpoint = new EndpointForm();
        }
    }

    public void removeEndpoint(int place) {
        page.applyHead();
        page.change(before -> before.withoutEndpoint(place));
    }

    /** Takes all numbers out. */
    public void clear() {
        page.applyHead();
        page.change(before -> before.withoutEndpoints());
    }

    public EndpointForm getEndpoint() {
        return endpoint;
    }
}
