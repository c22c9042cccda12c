package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.casebook.domain.Dictionary;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.casebook.service.RecordService;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** A page on which one row of a person is entered, corrected or voided, whatever its form. */
@Named
@ViewScoped
public class RecordPage implements Serializable {
    @EJB
    private RecordService records;

    @Inject
    private CallContext context;

    @Inject
    private Wording words;

    private String patientId;
    private String id;
    private Patient patient;
    private PatientRecord row;
    private Editing editing;
    private String voidReason;
    private int version;

    /** Lays out the form for a new row of a person, or for the row that the address names. */
    public void open(String name) {
        Form<?> form = Dictionary.form(name).orElseThrow();
        if (id == null) {
            patient = records.patient(Ids.of(patientId));
            editing = new Editing(new Sheet(form));
        } else {
            show(records.find(recordForm(form), Ids.of(id)));
        }
    }

    private void show(PatientRecord found) {
        row = found;
        version = row.version();
        patient = records.patient(row.patientId());
        editing = new Editing(Sheet.of(row));
        editing.report(row, records.warningsOf(patient.id()), words);
    }

    @SuppressWarnings("unchecked") // the pages that use this bean are those of forms of a person
    private static Form<PatientRecord> recordForm(Form<?> form) {
        return (Form<PatientRecord>) form;
    }

    public String save() {
        return store() ? "/chart/patient?faces-redirect=true&done=saved&id=" + patient.id() : null;
    }

    public String saveAndAdd() {
        return store() ? "?faces-redirect=true&done=saved&patient=" + patient.id() : null;
    }

    private boolean store() {
        if (row != null && version != row.version()) {
            var typed = (PatientRecord) editing.sheet().form().blank();
            editing.sheet().enter(typed, new Findings());
            editing.conflict(typed, row, words);
            return false;
        }
        PatientRecord typed =
                row == null ? (PatientRecord) editing.sheet().form().blank() : row;
        var findings = new Findings();
        editing.sheet().enter(typed, findings);
        if (findings.hasErrors()) {
            editing.report(typed, findings.all(), words);
            return false;
        }
        try {
            records.save(patient.id(), List.of(typed), editing.getReason());
            return true;
        } catch (Refused refused) {
            editing.report(typed, refused.findings(), words);
        } catch (EditConflict conflict) {
            editing.conflict(typed, conflict.stored(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return false;
    }

    /** Gives up what was typed for what somebody else saved meanwhile. */
    public void takeTheirs() {
        show((PatientRecord) editing.stored());
    }

    /** Saves what was chosen of both, over what somebody else saved. */
    public String overwrite() {
        row = (PatientRecord) editing.settle();
        version = row.version();
        return save();
    }

    public String voidRow() {
        try {
            records.voidRow(recordForm(row.form()), row.id(), row.version(), voidReason);
            return "/chart/patient?faces-redirect=true&done=voided&id=" + patient.id();
        } catch (EditConflict conflict) {
            editing.conflict(row, conflict.stored(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    /** Whether the caller may change what is shown. */
    public boolean isEditable() {
        return context.caller().mayEnterAt(patient.centerId()) && (row == null || !row.isVoided());
    }

    public String getTitleKey() {
        return row == null ? "record.new" : isEditable() ? "record.edit" : "record.view";
    }

    public boolean isStored() {
        return row != null;
    }

    public PatientRecord getRow() {
        return row;
    }

    public Patient getPatient() {
        return patient;
    }

    public Editing getEditing() {
        return editing;
    }

    public String getPatientId() {
        return patientId;
    }

    public void setPatientId(String key) {
        patientId = key;
    }

    public String getId() {
        return id;
    }

    public void setId(String key) {
        id = key;
    }

    /** Version of the row that the browser shows; after a new log-in in place it may be older than the row here. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int shown) {
        version = shown;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String why) {
        voidReason = why;
    }
}
