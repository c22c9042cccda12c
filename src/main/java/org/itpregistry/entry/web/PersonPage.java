package org.itpregistry.entry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.PersonService;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.EntryFinding;

/** The page on which a person is registered, and what is known of a person is corrected. */
@Named
@ViewScoped
public class PersonPage extends CenterEntryPage<Patient> {
    @Inject
    private PersonService persons;

    @Inject
    private RecordService records;

    @Inject
    private Clock clock;

    @Override
    public void open() {
        if (getId() != null) {
            Patient found = records.patient(AddressKeys.of(getId()));
            show(found, records.findingsOf(found.id()));
            return;
        }
        offer(persons.centers());
        var sheet = new FormSheet(Patient.FORM);
        sheet.field(Patient.REGISTRATION_DATE).setText(LocalDate.now(clock).toString());
        begin(sheet);
    }

    @Override
    public String save() {
        String done = isStored() ? "saved" : "registered";
        return send(Patient.FORM.blank())
                .map(saved -> "/chart/patient?faces-redirect=true&done=" + done + "&id="
                        + saved.outcome().person())
                .orElse(null);
    }

    @Override
    protected List<EntryFinding> look(Patient typed) {
        return persons.look(typed);
    }

    @Override
    protected Outcome store(Patient typed) {
        if (typed.id() == null) {
            Patient stored = persons.register(typed, getCenter());
            return Outcome.of(stored.id(), List.of(stored));
        }
        persons.correct(typed, getEditing().getReason());
        return Outcome.of(typed.id(), List.of(typed));
    }

    @Override
    protected void voidStored(String reason) {
        persons.voidPerson(getRow().id(), getRow().version(), reason);
    }

    @Override
    protected Patient current(long key) {
        return records.patient(key);
    }

    @Override
    protected Optional<Patient> storedBy(SavedForm saved) {
        return Optional.of(records.patient(saved.outcome().person())).filter(stored -> !stored.isVoided());
    }

    @Override
    public boolean isReasonNeeded() {
        return isStored() && notice().isReasonNeeded(getRow());
    }

    @Override
    protected String afterVoid() {
        return "/chart/patients?faces-redirect=true&done=voided";
    }

    public boolean isEditable() {
        return !isStored() || notice().isOpen(getRow());
    }

    public String getTitleKey() {
        return !isStored() ? "person.new" : isEditable() ? "person.edit" : "form.patients.one";
    }

    public Patient getPerson() {
        return getRow();
    }
}
