package org.itpregistry.pregnancy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.web.AddressKeys;
import org.itpregistry.entry.web.Editing;
import org.itpregistry.entry.web.FormPage;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.entry.web.PageContext;
import org.itpregistry.entry.web.SavedRow;
import org.itpregistry.entry.web.TypedRow;
import org.itpregistry.measure.CaseType;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.pregnancy.service.NewbornService;

/** The page on which a newborn is registered: as a person and as the child of a pregnancy, in one act. */
@Named
@ViewScoped
public class NewbornPage extends FormPage<NewbornPage.Child> {
    /** What is typed: the child as a person, and its birth. */
    record Child(TypedRow<Patient> person, TypedRow<Neonate> birth) {}

    @Inject
    private NewbornService newborns;

    @Inject
    private RecordService records;

    @Inject
    private Clock clock;

    private String pregnancyId;
    private Pregnancy pregnancy;
    private Patient mother;
    private FormSheet person;
    private Editing editing;
    private List<SavedRow> savedRows = List.of();

    @Override
    protected void open(Map<String, String> here) {
        pregnancyId = here.get("pregnancy");
        open();
    }

    @Override
    public String getHere() {
        return PageContext.of("pregnancy", pregnancyId);
    }

    public void open() {
        pregnancy = records.find(Pregnancy.FORM, AddressKeys.of(pregnancyId));
        mother = records.patient(pregnancy.patientId());
        person = new FormSheet(Patient.FORM);
        person.field(Patient.CASE_TYPE).setText(CaseType.NEONATE.name());
        person.field(Patient.REGISTRATION_DATE).setText(LocalDate.now(clock).toString());
        LocalDate delivered = pregnancy.value(Pregnancy.DELIVERY_DATE);
        if (delivered != null) {
            person.field(Patient.BIRTH_DATE).setText(delivered.toString());
        }
        var birth = new FormSheet(Neonate.FORM);
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
        return send().map(saved -> "/chart/patient?faces-redirect=true&done=registered&id="
                        + saved.outcome().person())
                .orElse(null);
    }

    /** For twins: the next child of the same pregnancy. */
    public String saveAndAdd() {
        return send().map(saved -> "/pregnancy/newborn?faces-redirect=true&done=saved&pregnancy=" + pregnancy.id())
                .orElse(null);
    }

    private Optional<SavedForm> send() {
        savedRows = List.of();
        var child = new Child(read(person, Patient.FORM.blank()), read(editing.getSheet(), Neonate.FORM.blank()));
        return send(child, person.content() + editing.getSheet().content());
    }

    private static <R extends RegistryRecord> TypedRow<R> read(FormSheet sheet, R blank) {
        var findings = new Findings();
        sheet.enter(blank, findings);
        return new TypedRow<>(blank, findings);
    }

    @Override
    protected void check(Child typed) {
        List<EntryFinding> found = new ArrayList<>(typed.person().findings().all());
        found.addAll(typed.birth().findings().all());
        if (found.stream().anyMatch(EntryFinding::error)) {
            found.addAll(newborns.look(
                    pregnancy.id(), typed.person().row(), typed.birth().row()));
            throw new Refused(found);
        }
    }

    @Override
    protected Outcome store(Child typed) {
        Patient stored = newborns.register(
                pregnancy.id(), typed.person().row(), typed.birth().row());
        return Outcome.of(stored.id(), List.of(stored));
    }

    @Override
    protected void report(Child typed, List<EntryFinding> findings) {
        List<EntryFinding> rest = new ArrayList<>(person.place(typed.person().row(), findings, words()));
        editing.report(typed.birth().row(), rest, words());
        person.getWrong().forEach(field -> editing.getProblems()
                .add(words().label(Patient.FORM.item(field.getName()).orElseThrow()) + ": "
                        + String.join(" ", field.getErrors())));
    }

    @Override
    protected void tellSaved(Child typed, SavedForm saved) {
        savedRows = List.of(outcomes().row(records.patient(saved.outcome().person())));
        editing.tell(outcomes().of(saved));
    }

    @Override
    protected void refuse(Refusal refusal) {
        editing.refuse(refusal, words());
    }

    public boolean isEditable() {
        return notice().isOpen(mother);
    }

    public Patient getMother() {
        return mother;
    }

    public FormSheet getPerson() {
        return person;
    }

    public Editing getEditing() {
        return editing;
    }

    /** The child that this form registered when it was sent before. */
    public List<SavedRow> getSavedRows() {
        return savedRows;
    }

    public String getPregnancyId() {
        return pregnancyId;
    }

    public void setPregnancyId(String key) {
        pregnancyId = key;
    }
}
