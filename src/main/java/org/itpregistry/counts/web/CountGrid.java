package org.itpregistry.counts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.web.AddressKeys;
import org.itpregistry.entry.web.Editing;
import org.itpregistry.entry.web.PageContext;
import org.itpregistry.entry.web.TypedRow;
import org.itpregistry.entry.web.Voiding;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Refusal;

/** The page on which the platelet counts of a laboratory sheet are typed or pasted, and one count is corrected. */
@Named
@ViewScoped
public class CountGrid extends PasteGrid {
    private static final int FIRST_LINES = 5;
    private static final String PERSON = "/chart/patient?faces-redirect=true&done=";

    @Inject
    private RecordService records;

    private String patientId;
    private String id;
    private Patient patient;
    private PlateletReading row;
    private Editing editing;
    private final Voiding voiding = new Voiding();
    private String birthTime;

    @Override
    protected void open(Map<String, String> here) {
        id = here.get("id");
        patientId = here.get("patient");
        open();
    }

    @Override
    public String getHere() {
        return PageContext.of("id", id, "patient", patientId);
    }

    public void open() {
        beginWithUsualUnit();
        if (id == null) {
            patient = records.patient(AddressKeys.of(patientId));
            for (int i = 0; i < FIRST_LINES; i++) {
                addLine();
            }
            return;
        }
        show(records.find(PlateletReading.FORM, AddressKeys.of(id)));
        editing.remind(row, records.findingsOf(patient.id()), words());
    }

    private void show(PlateletReading found) {
        row = found;
        patient = records.patient(row.patientId());
        CountLine line = CountLine.of(row);
        editing = new Editing(line);
        getGrid().getLines().clear();
        getGrid().add(line);
        beginAnew();
    }

    @Override
    protected boolean isGrowing() {
        return row == null;
    }

    public String save() {
        try {
            Optional<LocalDateTime> birth = isHoursOffered() ? HoursOfLife.since(patient, birthTime) : Optional.empty();
            String content = getGrid().content();
            List<TypedRow<PatientRecord>> typed = getGrid().read(line -> read((CountLine) line, birth.orElse(null)));
            if (typed.isEmpty() && row == null) {
                throw new Refusal("refusal.nothingTyped");
            }
            return send(typed, content).map(saved -> saved(typed)).orElse(null);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
        return null;
    }

    private TypedRow<PatientRecord> read(CountLine line, LocalDateTime birth) {
        return line.read(row == null ? PlateletReading.FORM.blank() : row, birth);
    }

    @Override
    protected Outcome store(List<TypedRow<PatientRecord>> typed) {
        List<PatientRecord> rows = typed.stream().map(TypedRow::row).toList();
        records.save(patient.id(), rows, editing == null ? null : editing.getReason());
        return Outcome.of(patient.id(), rows);
    }

    private String saved(List<TypedRow<PatientRecord>> typed) {
        typed.stream()
                .map(line -> line.row().get(PlateletReading.ENTERED_UNIT).value())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .ifPresent(this::remember);
        return PERSON + "saved&id=" + patient.id();
    }

    @Override
    public boolean isReasonLacking() {
        return row != null && isReasonNeeded() && editing.isUnreasoned(words());
    }

    /** A count that somebody else corrected shows beside what was typed, item by item. */
    @Override
    protected void conflict(List<TypedRow<PatientRecord>> typed, EditConflict conflict) {
        getGrid().refuse();
        editing.conflict(row, conflict.stored(), outcomes().of(conflict), words());
    }

    public void takeTheirs() {
        show((PlateletReading) editing.stored());
    }

    public String overwrite() {
        row = (PlateletReading) editing.settle();
        beginAnew();
        return save();
    }

    public String voidRow() {
        boolean out = takeOut(List.of(), voiding, () -> {
            records.voidRow(PlateletReading.FORM, row.id(), row.version(), voiding.getReason());
            return Outcome.of(patient.id(), List.of(row));
        });
        return out ? PERSON + "voided&id=" + patient.id() : null;
    }

    public boolean isHoursOffered() {
        return row == null && HoursOfLife.serveFor(patient);
    }

    public boolean isEditable() {
        return isOpen() && (row == null || !row.isVoided());
    }

    public boolean isStored() {
        return row != null;
    }

    @Override
    public Patient getPatient() {
        return patient;
    }

    public PlateletReading getRow() {
        return row;
    }

    /** How one count is corrected; null while new ones are typed. */
    public Editing getEditing() {
        return editing;
    }

    public Voiding getVoiding() {
        return voiding;
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

    public String getBirthTime() {
        return birthTime;
    }

    public void setBirthTime(String time) {
        birthTime = time;
    }
}
