package org.itpregistry.pregnancy.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.service.Saving;
import org.itpregistry.entry.web.AddressKeys;
import org.itpregistry.entry.web.CasebookNotice;
import org.itpregistry.entry.web.Editing;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.entry.web.PageContext;
import org.itpregistry.entry.web.SaveWording;
import org.itpregistry.entry.web.SavedRow;
import org.itpregistry.measure.CaseType;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.pregnancy.domain.Neonate;
import org.itpregistry.pregnancy.domain.Pregnancy;
import org.itpregistry.pregnancy.service.NewbornService;

/** The page on which a newborn is registered: as a person and as the child of a pregnancy, in one act. */
@Named
@ViewScoped
public class NewbornPage implements Serializable {
    @Inject
    private NewbornService newborns;

    @Inject
    private RecordService records;

    @Inject
    private Saving saving;

    @Inject
    private CasebookNotice notice;

    @Inject
    private EntryWords words;

    @Inject
    private SaveWording outcomes;

    @Inject
    private Clock clock;

    private String pregnancyId;
    private Pregnancy pregnancy;
    private Patient mother;
    private FormSheet person;
    private Editing editing;
    private FormToken token = FormToken.fresh();
    private List<SavedRow> savedRows = List.of();

    @PostConstruct
    void openAgain() {
        PageContext.sent().ifPresent(here -> {
            pregnancyId = here.get("pregnancy");
            open();
        });
    }

    /** What the page was opened with, for its form to carry along. */
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
        return store().map(saved -> "/chart/patient?faces-redirect=true&done=registered&id="
                        + saved.outcome().person())
                .orElse(null);
    }

    /** For twins: the next child of the same pregnancy. */
    public String saveAndAdd() {
        return store().map(saved -> "/pregnancy/newborn?faces-redirect=true&done=saved&pregnancy=" + pregnancy.id())
                .orElse(null);
    }

    private Optional<SavedForm> store() {
        savedRows = List.of();
        Patient newborn = Patient.FORM.blank();
        Neonate birth = Neonate.FORM.blank();
        var findings = new Findings();
        person.enter(newborn, findings);
        editing.getSheet().enter(birth, findings);
        var form = Submission.of(token, person.content() + editing.getSheet().content());
        try {
            if (saving.earlier(form).isEmpty() && findings.hasErrors()) {
                List<EntryFinding> found = new ArrayList<>(findings.all());
                found.addAll(newborns.look(pregnancy.id(), newborn, birth));
                throw new Refused(found);
            }
            return Optional.of(saving.once(form, () -> {
                Patient stored = newborns.register(pregnancy.id(), newborn, birth);
                return Outcome.of(stored.id(), List.of(stored));
            }));
        } catch (Refused refused) {
            report(newborn, birth, refused.findings());
        } catch (AlreadySaved again) {
            savedRows =
                    List.of(outcomes.row(records.patient(again.saved().outcome().person())));
            editing.tell(outcomes.of(again.saved()));
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return Optional.empty();
    }

    private void report(Patient newborn, Neonate birth, List<EntryFinding> findings) {
        List<EntryFinding> rest = new ArrayList<>(person.place(newborn, findings, words));
        editing.report(birth, rest, words);
        person.getWrong().forEach(field -> editing.getProblems()
                .add(words.label(Patient.FORM.item(field.getName()).orElseThrow()) + ": "
                        + String.join(" ", field.getErrors())));
    }

    public boolean isEditable() {
        return notice.isOpen(mother);
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

    public String getToken() {
        return token.text();
    }

    public void setToken(String sent) {
        token = FormToken.of(sent);
    }

    public String getPregnancyId() {
        return pregnancyId;
    }

    public void setPregnancyId(String key) {
        pregnancyId = key;
    }
}
