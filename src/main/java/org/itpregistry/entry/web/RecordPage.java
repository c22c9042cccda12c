package org.itpregistry.entry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Refusal;

/** A page on which one row of a person is entered, corrected or voided, whatever its form. */
@Named
@ViewScoped
public class RecordPage extends EntryPage<PatientRecord> {
    private static final String PERSON = "/chart/patient?faces-redirect=true&done=";

    @Inject
    private RecordService records;

    private String patientId;
    private Patient patient;

    @Override
    protected void open(Map<String, String> here) {
        setId(here.get("id"));
        patientId = here.get("patient");
        open(here.get("form"));
    }

    @Override
    public String getHere() {
        return PageContext.of("form", form().name(), "id", getId(), "patient", patientId);
    }

    /** Lays out the form for a new row of a person, or for the row that the address names. */
    public void open(String name) {
        Form<?> form = Dictionary.form(String.valueOf(name)).orElseThrow(Refusal::notFound);
        if (getId() == null) {
            patient = records.patient(AddressKeys.of(patientId));
            begin(new FormSheet(form));
        } else {
            PatientRecord found = records.find(recordForm(form), AddressKeys.of(getId()));
            patient = records.patient(found.patientId());
            show(found, records.findingsOf(patient.id()));
        }
    }

    @SuppressWarnings("unchecked") // the pages that use this bean are those of forms of a person
    private static Form<PatientRecord> recordForm(Form<?> form) {
        return (Form<PatientRecord>) form;
    }

    private Form<PatientRecord> form() {
        return recordForm(getEditing().sheet().form());
    }

    @Override
    public String save() {
        return send(form().blank())
                .map(saved -> PERSON + "saved&id=" + patient.id())
                .orElse(null);
    }

    public String saveAndAdd() {
        return send(form().blank())
                .map(saved -> "?faces-redirect=true&done=saved&patient=" + patient.id())
                .orElse(null);
    }

    @Override
    protected List<EntryFinding> look(PatientRecord typed) {
        return records.look(patient.id(), List.of(typed));
    }

    @Override
    protected Outcome store(PatientRecord typed) {
        records.save(patient.id(), List.of(typed), getEditing().getReason());
        return Outcome.of(patient.id(), List.of(typed));
    }

    @Override
    protected void voidStored(String reason) {
        records.voidRow(form(), getRow().id(), getRow().version(), reason);
    }

    @Override
    protected PatientRecord current(long key) {
        return records.find(form(), key);
    }

    @Override
    protected Optional<PatientRecord> storedBy(SavedForm saved) {
        return records.find(form(), patient.id(), saved.outcome().rows().get(0));
    }

    @Override
    public boolean isReasonNeeded() {
        return notice().isReasonNeeded(patient);
    }

    @Override
    protected String afterVoid() {
        return PERSON + "voided&id=" + patient.id();
    }

    /** Whether the caller may change what is shown. */
    public boolean isEditable() {
        return notice().isOpen(patient) && (getRow() == null || !getRow().isVoided());
    }

    public String getTitleKey() {
        return getRow() == null ? "record.new" : isEditable() ? "record.edit" : "record.view";
    }

    public Patient getPatient() {
        return patient;
    }

    public String getPatientId() {
        return patientId;
    }

    public void setPatientId(String key) {
        patientId = key;
    }
}
