package org.itpregistry.builder.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.protocol.domain.RefusedProtocol;
import org.itpregistry.protocol.domain.StoredVersion;
import org.itpregistry.protocol.service.ProtocolService;
import org.itpregistry.protocol.service.ProtocolText;

/** Saves the study that is made on the page, names it anew, and says who may run it. */
@Named("saving")
@ViewScoped
public class BuilderSaving implements Serializable {
    @Inject
    private BuilderPage page;

    @Inject
    private ProtocolService protocols;

    @Inject
    private BuilderFaults faults;

    private String note = "";
    private String name = "";

    /** Saves a new version and shows it under its address; what was saved meanwhile is shown first. */
    public void save() throws IOException {
        if (!page.applyHead() || !faults.none()) {
            return;
        }
        try {
            StoredVersion saved = protocols.saveAfter(page.getSeen(), page.text(), note, page.getCopiedFrom());
            show(saved.study().key());
        } catch (RefusedProtocol refused) {
            faults.add(refused);
        }
    }

    /** Saves after all what somebody has seen to differ from a newer version. */
    public void saveOver() throws IOException {
        versions(page.getProtocol().id()).stream().findFirst().ifPresent(last -> page.setSeen(last.number()));
        save();
    }

    /** Whether a version was saved since the page began, so that the next one needs a look at it. */
    public boolean isOvertaken() {
        List<StoredVersion> versions = versions(page.getProtocol().id());
        return !versions.isEmpty() && versions.get(0).number() > page.getSeen();
    }

    /** Gives the study another name and shows it under that. */
    public void rename() throws IOException {
        try {
            protocols.rename(getSaved(), name.strip());
            show(name.strip());
        } catch (RefusedProtocol refused) {
            throw new Refusal("builder.wrong.name", refused.faults().get(0).message()).about("rename");
        }
    }

    private void show(String key) throws IOException {
        ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
        var words = Map.of("study", List.of(key), "cohort", List.of(page.getCohort()), "done", List.of("study"));
        browser.redirect(browser.encodeRedirectURL(browser.getRequestContextPath() + "/builder/builder.xhtml", words));
    }

    public void share(boolean everybody) {
        page.applyHead();
        protocols.share(getSaved(), everybody);
    }

    public void retire(boolean retired) {
        page.applyHead();
        protocols.retire(getSaved(), retired);
    }

    /** The versions of the study that is open, newest first. */
    public List<StoredVersion> getVersions() {
        return page.getStudy().isEmpty() ? List.of() : versions(getSaved());
    }

    private List<StoredVersion> versions(String key) {
        return protocols.owns(key) ? protocols.versions(key) : List.of();
    }

    /** The id of the study that is open; empty for one that was never saved. */
    public String getSaved() {
        return page.getStudy().isEmpty() ? "" : page.getStudy().split("@", 2)[0];
    }

    /** Whether the page differs from what is saved last. */
    public boolean isChanged() {
        List<StoredVersion> versions = getVersions();
        return versions.isEmpty()
                || !protocols
                        .protocol(versions.get(0))
                        .equals(ProtocolText.numbered(
                                page.getProtocol(), versions.get(0).number()));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String words) {
        note = words == null ? "" : words;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed == null ? "" : typed;
    }
}
