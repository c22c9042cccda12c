package org.itpregistry.entry.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.VoidedRecord;
import org.itpregistry.entry.service.VoidedRecords;
import org.itpregistry.platform.domain.FormKind;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** What was voided, and the form to take one voiding back. */
@Named
@ViewScoped
public class VoidedPage implements Serializable {
    @Inject
    private VoidedRecords voided;

    @Inject
    private OnceForm once;

    @Inject
    private EntryWords words;

    private String key;
    private String form;
    private String id;
    private transient List<VoidedRecord> records;
    private Editing editing;

    public void open() {
        if (getChosen() != null) {
            editing = new Editing(new FormSheet(getChosen().form()));
        }
    }

    public String takeBack() {
        VoidedRecord chosen = getChosen();
        if (chosen == null) {
            throw new Refusal("refusal.takeBack.not");
        }
        try {
            Long person = chosen.patient() == 0 ? null : chosen.patient();
            String reason = editing.getReason();
            return after(once.save("take back " + reason, () -> {}, () -> {
                        voided.takeBack(chosen.form(), chosen.id(), reason);
                        return Outcome.of(person, List.of());
                    })
                    .outcome());
        } catch (AlreadySaved again) {
            return after(again.saved().outcome());
        } catch (Refused refused) {
            // Nothing of it is on this page, so all of it is said on top.
            editing.report(chosen.form().blank(), refused.findings(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    /** A form that took its record back has no record to show when it comes again: it is answered as it was then. */
    public void answerAgain() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && getChosen() == null) {
            once.earlier("record").ifPresent(saved -> faces.getApplication()
                    .getNavigationHandler()
                    .handleNavigation(faces, null, after(saved.outcome())));
        }
    }

    private static String after(Outcome taken) {
        return taken.person() == null
                ? "/center/denominators?faces-redirect=true&done=takenBack"
                : "/chart/patient?faces-redirect=true&done=takenBack&id=" + taken.person();
    }

    public List<VoidedRecord> getRecords() {
        if (records == null) {
            records = voided.find(key);
        }
        return records;
    }

    /** The record to be taken back; null when none is chosen, or it is not voided any more. */
    public VoidedRecord getChosen() {
        return getRecords().stream()
                .filter(record -> record.form().name().equals(form)
                        && String.valueOf(record.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    public boolean isPerson(VoidedRecord record) {
        return record.form().kind() == FormKind.PERSON;
    }

    public int getMost() {
        return VoidedRecords.LISTED;
    }

    public Editing getEditing() {
        return editing;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String part) {
        key = part;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String name) {
        form = name;
    }

    public String getId() {
        return id;
    }

    public void setId(String one) {
        id = one;
    }
}
