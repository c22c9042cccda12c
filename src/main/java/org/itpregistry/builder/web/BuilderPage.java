package org.itpregistry.builder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.itpregistry.access.domain.Act;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.builder.service.ProtocolDraft;
import org.itpregistry.cohort.service.StudyService;
import org.itpregistry.patient.domain.Cohort;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.service.Texts;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.protocol.domain.StoredVersion;
import org.itpregistry.protocol.service.ProtocolService;
import org.itpregistry.protocol.service.ProtocolText;
import org.itpregistry.study.Protocol;
import org.itpregistry.study.StudyResult;

/**
 * The page on which a coordinator makes a study: the study itself, its head and who is counted. The session keeps the protocol
 * as a text and no person of the cohort: each change counts anew. The text also travels with the form, so that it outlives
 * the view.
 */
@Named("builder")
@ViewScoped
public class BuilderPage implements Serializable {
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

    private String study = "";
    private String cohort = "";
    private String copiedFrom = "";
    private int seen;
    private String shown = "";
    private String typed = "";
    private final StudyHead head = new StudyHead();
    private final StudyDesk desk = new StudyDesk();
    private transient StudyResult result;

    /** @throws Refusal for whoever makes no studies, and for a study or cohort that does not exist */
    public void load() {
        if (!context.caller().may(Act.BUILD_STUDY)) {
            throw Refusal.notAllowed();
        }
        if (study.isEmpty()) {
            begin(NewStudy.draft());
        } else {
            Protocol protocol = protocols.of(study);
            if (protocols.owns(protocol.id())) {
                begin(ProtocolDraft.of(protocol));
                seen = protocols.versions(protocol.id()).stream()
                        .mapToInt(StoredVersion::number)
                        .findFirst()
                        .orElse(0);
            } else {
                copy(protocol);
            }
        }
        if (cohort.isEmpty()) {
            cohort = studies.largestCohort().map(Cohort::sourceKey).orElse("");
        }
    }

    private void copy(Protocol protocol) {
        copiedFrom = protocol.id() + "@" + protocol.version();
        study = "";
        begin(ProtocolDraft.of(protocol)
                .with("id", protocol.id() + "-copy")
                .with("title", texts.text("builder.copyOf", protocol.title())));
    }

    private void begin(ProtocolDraft draft) {
        desk.begin(draft);
        show();
    }

    /** Counts anew after what was typed, ticked or chosen. */
    public void refresh() {
        applyHead();
    }

    /** Makes the chosen event the one from which days are reckoned. */
    public void useIndex() {
        applyHead();
        head.getIndex().anchor().ifPresent(anchor -> change(before -> before.withIndex(anchor)));
    }

    /** An event of which nothing else has to be said is taken at once. */
    public void chooseIndex() {
        if (head.getIndex().isPlain()) {
            useIndex();
        } else {
            applyHead();
        }
    }

    public void undo() {
        applyHead();
        desk.undo();
        show();
    }

    public void redo() {
        applyHead();
        desk.redo();
        show();
    }

    public boolean isUndoable() {
        return desk.canUndo();
    }

    public boolean isRedoable() {
        return desk.canRedo();
    }

    /** Takes the protocol as it was typed. */
    public void useText() {
        if (change(before -> ProtocolDraft.of(ProtocolText.read(typed)))) {
            show();
        }
    }

    /** Takes over what is typed into the head of the page; what is wrong there stays to be mended. */
    public boolean applyHead() {
        return change(head::applied);
    }

    /** Takes a step, or notes why it cannot be taken. */
    public boolean change(UnaryOperator<ProtocolDraft> step) {
        try {
            desk.keep(step.apply(desk.draft()));
            result = null;
            if (faults.none()) {
                showText();
            }
            return true;
        } catch (RefusedProtocol refused) {
            faults.add(refused);
            return false;
        }
    }

    private void show() {
        showText();
        head.getIndex().show(getProtocol().index());
    }

    /** All but the index event, of which more may have to be said before it can be taken. */
    private void showText() {
        typed = desk.text();
        shown = typed;
        head.show(getProtocol());
        result = null;
    }

    /** What is wrong with a part of the head of the study, by its name in the protocol; empty when nothing is. */
    public String fault(String name) {
        return faults.at("/" + name);
    }

    /** What is wrong, in sentences. */
    public List<String> getProblems() {
        return faults.sentences();
    }

    public Protocol getProtocol() {
        return desk.draft().protocol();
    }

    /** The study as a text. */
    public String text() {
        return desk.text();
    }

    /** The study on the desk, to be looked into. */
    public ProtocolDraft draft() {
        return desk.draft();
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

    /** Number of the version that the page began with; 0 for a new study. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int version) {
        seen = version;
    }

    public String getCopiedFrom() {
        return copiedFrom;
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
}
