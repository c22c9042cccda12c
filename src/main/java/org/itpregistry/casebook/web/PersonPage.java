package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.casebook.service.PersonService;
import org.itpregistry.casebook.service.RecordService;
import org.itpregistry.center.domain.Center;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** The page on which a person is registered, and what is known of a person is corrected. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    @EJB
    private PersonService persons;

    @EJB
    private RecordService records;

    @Inject
    private CallContext context;

    @Inject
    private Wording words;

    @Inject
    private Clock clock;

    private String id;
    private Patient person;
    private Editing editing;
    private List<Center> centers;
    private Long center;
    private String voidReason;
    private int version;

    public void open() {
        if (id != null) {
            show(records.patient(Ids.of(id)));
            return;
        }
        centers = persons.centers();
        center = centers.size() == 1 ? centers.get(0).id() : null;
        var sheet = new Sheet(Patient.FORM);
        sheet.field(Patient.REGISTRATION_DATE).setText(LocalDate.now(clock).toString());
        editing = new Editing(sheet);
    }

    private void show(Patient found) {
        person = found;
        version = person.version();
        editing = new Editing(Sheet.of(person));
        editing.report(person, records.warningsOf(person.id()), words);
    }

    public String save() {
        if (person != null && version != person.version()) {
            Patient typed = Patient.FORM.blank();
            editing.getSheet().enter(typed, new Findings());
            editing.conflict(typed, person, words);
            return null;
        }
        Patient typed = person == null ? Patient.FORM.blank() : person;
        var findings = new Findings();
        editing.getSheet().enter(typed, findings);
        if (findings.hasErrors()) {
            editing.report(typed, findings.all(), words);
            return null;
        }
        try {
            return person == null ? register(typed) : correct(typed);
        } catch (Refused refused) {
            editing.report(typed, refused.findings(), words);
        } catch (EditConflict conflict) {
            editing.conflict(typed, conflict.stored(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    private String register(Patient typed) {
        if (center == null) {
            throw new Refusal("refusal.noCenter").about("center");
        }
        Patient stored = persons.register(typed, center);
        return "/chart/patient?faces-redirect=true&done=registered&id=" + stored.id();
    }

    private String correct(Patient typed) {
        persons.correct(typed, editing.getReason());
        return "/chart/patient?faces-redirect=true&done=saved&id=" + typed.id();
    }

    /** Gives up what was typed for what somebody else saved meanwhile. */
    public void takeTheirs() {
        show((Patient) editing.stored());
    }

    /** Saves what was chosen of both, over what somebody else saved. */
    public String overwrite() {
        person = (Patient) editing.settle();
        version = person.version();
        return save();
    }

    public String voidRow() {
        try {
            persons.voidPerson(person.id(), person.version(), voidReason);
            return "/chart/patients?faces-redirect=true&done=voided";
        } catch (EditConflict conflict) {
            editing.conflict(person, conflict.stored(), words);
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    public boolean isStored() {
        return person != null;
    }

    public boolean isEditable() {
        return person == null || context.caller().mayEnterAt(person.centerId()) && !person.isVoided();
    }

    public String getTitleKey() {
        return person == null ? "person.new" : isEditable() ? "person.edit" : "form.patients.one";
    }

    public Patient getPerson() {
        return person;
    }

    public Editing getEditing() {
        return editing;
    }

    public List<Center> getCenters() {
        return centers;
    }

    public Long getCenter() {
        return center;
    }

    public void setCenter(Long key) {
        center = key;
    }

    public String getId() {
        return id;
    }

    public void setId(String key) {
        id = key;
    }

    /** Version of the person that the browser shows; after a new log-in in place it may be older than the one here. */
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
