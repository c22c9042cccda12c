package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.casebook.service.PersonService;
import org.itpregistry.casebook.service.RecordService;
import org.itpregistry.measure.CaseType;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;

/** The page on which a newborn is registered: as a person and as the child of a pregnancy, in one act. */
@Named
@ViewScoped
public class NewbornPage implements Serializable {
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

    private String pregnancyId;
    private Pregnancy pregnancy;
    private Patient mother;
    private Sheet person;
    private Editing editing;

    public void open() {
        pregnancy = records.find(Pregnancy.FORM, Ids.of(pregnancyId));
        mother = records.patient(pregnancy.patientId());
        person = new Sheet(Patient.FORM);
        person.field(Patient.CASE_TYPE).setText(CaseType.NEONATE.name());
        person.field(Patient.REGISTRATION_DATE).setText(LocalDate.now(clock).toString());
        LocalDate delivered = pregnancy.value(Pregnancy.DELIVERY_DATE);
        if (delivered != null) {
            person.field(Patient.BIRTH_DATE).setText(delivered.toString());
        }
        var birth = new Sheet(Neonate.FORM);
        birth.field(Neonate.BIRTH_ORDER).setText(String.valueOf(nextInOrder()));
        editing = new Editing(birth);
    }

    private long nextInOrder() {
        return 1
                + records.file(mother.id()).newborns().stream()
                        .map(PersonFile::patient)
                        .filter(newborn -> records.file(newborn.id()).rows(Neonate.FORM).stream()
                                .anyMatch(birth -> birth.pregnancyId().equals(pregnancy.id())))
                        .count();
    }

    public String save() {
        Patient newborn = store();
        return newborn == null ? null : "/chart/patient?faces-redirect=true&done=registered&id=" + newborn.id();
    }

    /** For twins: the next child of the same pregnancy. */
    public String saveAndAdd() {
        return store() == null ? null : "/pregnancy/newborn?faces-redirect=true&done=saved&pregnancy=" + pregnancy.id();
    }

    private Patient store() {
        Patient newborn = Patient.FORM.blank();
        Neonate birth = Neonate.FORM.blank();
        var findings = new Findings();
        person.enter(newborn, findings);
        editing.getSheet().enter(birth, findings);
        if (findings.hasErrors()) {
            report(newborn, birth, findings.all());
            return null;
        }
        try {
            return persons.registerNewborn(pregnancy.id(), newborn, birth);
        } catch (Refused refused) {
            report(newborn, birth, refused.findings());
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return null;
    }

    private void report(Patient newborn, Neonate birth, List<Finding> findings) {
        List<Finding> rest = new ArrayList<>(person.place(newborn, findings, words));
        editing.report(birth, rest, words);
        person.getWrong().forEach(field -> editing.getProblems()
                .add(words.label(Patient.FORM.item(field.getName()).orElseThrow()) + ": "
                        + String.join(" ", field.getErrors())));
    }

    public boolean isEditable() {
        return context.caller().mayEnterAt(mother.centerId());
    }

    public Patient getMother() {
        return mother;
    }

    public Sheet getPerson() {
        return person;
    }

    public Editing getEditing() {
        return editing;
    }

    public String getPregnancyId() {
        return pregnancyId;
    }

    public void setPregnancyId(String key) {
        pregnancyId = key;
    }
}
