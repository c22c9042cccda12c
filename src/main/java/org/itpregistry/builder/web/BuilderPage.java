package org.itpregistry.builder.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.builder.service.ReadyEndpoint;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.protocol.domain.StoredVersion;
import org.itpregistry.protocol.service.ProtocolService;
import org.itpregistry.protocol.service.ProtocolText;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/**
 * The page on which a coordinator makes a study. The session keeps the protocol as a text and no person of the cohort: each
 * change counts anew. The text also travels with the form, so that it outlives the view.
 */
@Named("builder")
@ViewScoped
public class BuilderPage implements Serializable {
    private static final String POPULATION = "population";
    private static final String ALTERNATIVE = "alternative";
    private static final String PART = "part";

    @Inject
    private StudyService studies;

    @Inject
    private ProtocolService protocols;

    @Inject
    private CallContext context;

    @Inject
    private BuilderFaults faults;

    @Inject
    private Texts texts;

    @Inject
    private StepWords words;

    private String study = "";
    private String cohort = "";
    private String copiedFrom = "";
    private String note = "";
    private String target = POPULATION;
    private String part = "";
    private CriterionForm criterion = new CriterionForm();
    private EndpointForm endpoint = new EndpointForm();
    private String text = "";
    private String shown = "";
    private String typed = "";
    private StudyHead head = new StudyHead();
    private transient ProtocolDraft draft;
    private transient StudyResult result;

    /** @throws Refusal for whoever makes no studies, and for a study or cohort that does not exist */
    public void load() {
        if (!context.caller().may(Act.BUILD_STUDY)) {
            throw Refusal.notAllowed();
        }
        if (study.isEmpty()) {
            keep(NewStudy.draft());
        } else {
            Protocol protocol = protocols.of(study);
            if (protocols.owns(protocol.id())) {
                keep(ProtocolDraft.of(protocol));
            } else {
                copy(protocol);
            }
        }
        if (cohort.isEmpty()) {
            cohort = studies.largestCohort().map(Cohort::sourceKey).orElse("");
        }
    }

    /** What is wrong with a part of the head of the study, by its name in the protocol; empty when nothing is. */
    public String fault(String name) {
        return faults.at("/" + name);
    }

    /** Begins a new study with what the study says that is in the address. */
    public void copy() {
        copy(protocols.of(study));
    }

    private void copy(Protocol protocol) {
        copiedFrom = protocol.id() + "@" + protocol.version();
        study = "";
        keep(ProtocolDraft.of(protocol)
                .with("id", protocol.id() + "-copy")
                .with("title", texts.text("builder.copyOf", protocol.title())));
    }

    /** Counts anew after what was typed, ticked or chosen. */
    public void refresh() {
        applyHead();
    }

    public void addCriterion() {
        applyHead();
        Criterion added = criterion.criterion();
        String name = words.of(criterion);
        boolean done = change(before -> with(before, name, added));
        if (done) {
            criterion = new CriterionForm();
            part = "";
        }
    }

    private ProtocolDraft with(ProtocolDraft before, String name, Criterion added) {
        List<String> steps = before.protocol().everyone().steps().stream()
                .map(step -> step.text())
                .toList();
        return switch (target) {
            case POPULATION -> before.withStep(0, name, added);
            case ALTERNATIVE ->
                steps.isEmpty()
                        ? before.withStep(0, name, added)
                        : before.withAlternative(
                                0, texts.text("builder.step.or", steps.get(steps.size() - 1), name), added);
            case PART -> before.withGroup(partId(before), part.isBlank() ? name : part.strip(), added);
            default -> before.withStep(Integer.parseInt(target), name, added);
        };
    }

    private static String partId(ProtocolDraft before) {
        int number = 1;
        while (true) {
            String id = "part-" + number++;
            if (before.protocol().groups().stream()
                    .noneMatch(group -> group.id().equals(id))) {
                return id;
            }
        }
    }

    public void removeStep(int group, int step) {
        applyHead();
        change(before -> before.withoutStep(group, step));
    }

    public void earlier(int step) {
        applyHead();
        change(before -> before.withStepEarlier(0, step));
    }

    public void removeGroup(int group) {
        applyHead();
        change(before -> before.withoutGroup(group));
        target = POPULATION;
    }

    /** Adds a number that most studies want, or takes it out again. */
    public void toggle(int ready) {
        applyHead();
        ReadyEndpoint one = ReadyEndpoint.all().get(ready);
        int place = placeOf(one);
        change(before -> place < 0 ? before.withEndpoint(one.endpoint()) : before.withoutEndpoint(place));
    }

    public boolean isTicked(int ready) {
        return placeOf(ReadyEndpoint.all().get(ready)) >= 0;
    }

    private int placeOf(ReadyEndpoint ready) {
        var endpoints = getProtocol().endpoints();
        for (int i = 0; i < endpoints.size(); i++) {
            if (endpoints.get(i).measure().equals(ready.measure())) {
                return i;
            }
        }
        return -1;
    }

    public void addEndpoint() {
        applyHead();
        if (change(before -> before.withEndpoint(endpoint.json()))) {
            endpoint = new EndpointForm();
        }
    }

    public void removeEndpoint(int place) {
        applyHead();
        change(before -> before.withoutEndpoint(place));
    }

    /** Takes the protocol as it was typed. */
    public void useText() {
        change(before -> ProtocolDraft.of(ProtocolText.read(typed)));
    }

    /** Saves a new version and shows it under its address. */
    public void save() throws IOException {
        applyHead();
        if (!faults.none()) {
            return;
        }
        try {
            StoredVersion saved = protocols.save(text, note, copiedFrom);
            ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
            var words =
                    Map.of("study", List.of(saved.study().key()), "cohort", List.of(cohort), "done", List.of("study"));
            page.redirect(page.encodeRedirectURL(page.getRequestContextPath() + "/builder/builder.xhtml", words));
        } catch (RefusedProtocol refused) {
            faults.add(refused);
        }
    }

    public void share(boolean everybody) {
        applyHead();
        protocols.share(study, everybody);
    }

    public void retire(boolean retired) {
        applyHead();
        protocols.retire(study, retired);
    }

    private void applyHead() {
        change(before -> head.applied(before));
    }

    private boolean change(UnaryOperator<ProtocolDraft> step) {
        try {
            keep(step.apply(draft()));
            return true;
        } catch (RefusedProtocol refused) {
            faults.add(refused);
            return false;
        }
    }

    private void keep(ProtocolDraft next) {
        draft = next;
        text = ProtocolText.write(next.protocol());
        // A text that is refused stays, to be mended.
        if (faults.none()) {
            typed = text;
            shown = text;
        }
        head.show(next.protocol());
        result = null;
    }

    private ProtocolDraft draft() {
        if (draft == null) {
            draft = text.isEmpty() ? NewStudy.draft() : ProtocolDraft.of(ProtocolText.read(text));
        }
        return draft;
    }

    /** What is wrong, in sentences. */
    public List<String> getProblems() {
        return faults.sentences();
    }

    public Protocol getProtocol() {
        return draft().protocol();
    }

    /** The protocol counted on the chosen cohort; null without one. */
    public StudyResult getResult() {
        if (result == null && !cohort.isEmpty()) {
            result = studies.preview(getProtocol(), cohort);
        }
        return result;
    }

    /** How many are left of the population. */
    public int getLeft() {
        var steps = getResult().inclusion();
        return steps.isEmpty()
                ? getResult().membersOfCohort()
                : steps.get(steps.size() - 1).left();
    }

    /** How many a group has, by its place. */
    public long size(int group) {
        return getResult().rows().get(group).numerator().orElse(0);
    }

    /** The versions of the study that is open, newest first. */
    public List<StoredVersion> getVersions() {
        return study.isEmpty() ? List.of() : protocols.versions(getSaved());
    }

    /** The id of the study that is open; empty for one that was never saved. */
    public String getSaved() {
        int mark = study.indexOf('@');
        return mark < 0 ? study : study.substring(0, mark);
    }

    /** Whether the page differs from what is saved last. */
    public boolean isChanged() {
        List<StoredVersion> versions = getVersions();
        return versions.isEmpty()
                || !ProtocolText.write(ProtocolText.numbered(
                                getProtocol(), versions.get(0).number()))
                        .equals(versions.get(0).body());
    }

    /** Typed by hand, or brought back to a page that the server had forgotten. */
    public void setTyped(String all) {
        String lines = all == null ? "" : all.replace("\r\n", "\n").strip();
        if (lines.isEmpty() || lines.equals(shown.strip())) {
            return;
        }
        typed = lines;
        useText();
    }

    public String getTyped() {
        return typed;
    }

    public StudyHead getHead() {
        return head;
    }

    public CriterionForm getCriterion() {
        return criterion;
    }

    public EndpointForm getEndpoint() {
        return endpoint;
    }

    public String getStudy() {
        return study;
    }

    public void setStudy(String address) {
        study = address == null ? "" : address.toLowerCase(Locale.ROOT);
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String key) {
        cohort = key == null ? "" : key;
        result = null;
    }

    public String getCopiedFrom() {
        return copiedFrom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String words) {
        note = words == null ? "" : words;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String chosen) {
        target = chosen == null ? POPULATION : chosen;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String name) {
        part = name == null ? "" : name;
    }
}
