package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.itpregistry.casebook.domain.VoidedRecord;
import org.itpregistry.casebook.service.VoidedRecords;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** What was voided, and the form to take one voiding back. */
@Named
@ViewScoped
public class VoidedPage implements Serializable {
    @EJB
    private VoidedRecords voided;

    @Inject
    private Wording words;

    private String key;
    private String form;
    private String id;
    private transient List<VoidedRecord> records;
    private Editing editing;

    public void open() {
        if (getChosen() != null) {
            editing = new Editing(new Sheet(getChosen().form()));
        }
    }

    public String takeBack() {
        VoidedRecord chosen = getChosen();
        if (chosen == null) {
            throw new Refusal("refusal.takeBack.not");
        }
        try {
            voided.takeBack(chosen.form(), chosen.id(), editing.getReason());
            return chosen.patient() == 0
                    ? "/center/denominators?faces-redirect=true&done=takenBack"
                    : "/chart/patient?faces-redirect=true&done=takenBack&id=" + chosen.patient();
        } catch (Refused refused) {
            // Nothing of it is on this page, so all of it is said on top.
            editing.report(chosen.form().blank(), refused.findings(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
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
        return record.form() == Patient.FORM;
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
