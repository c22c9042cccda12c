package org.itpregistry.treatment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.service.PersonService;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.web.AddressKeys;
import org.itpregistry.entry.web.FormField;
import org.itpregistry.entry.web.FormSheet;
import org.itpregistry.entry.web.GridPage;
import org.itpregistry.entry.web.PageContext;
import org.itpregistry.entry.web.TypedRow;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.treatment.domain.Treatment;

/** The page of a refractory case: prior lines under each other, why no splenectomy, and the count of day 14. */
@Named
@ViewScoped
public class PriorLines extends GridPage {
    private static final int FIRST_LINES = 4;

    @Inject
    private RecordService records;

    @Inject
    private PersonService persons;

    private String patientId;
    private Patient patient;
    private List<Treatment> known;
    private DayFourteen dayFourteen;
    private FormSheet person;
    private String reason;

    @Override
    protected void open(Map<String, String> here) {
        patientId = here.get("patient");
        open();
    }

    @Override
    public String getHere() {
        return PageContext.of("patient", patientId);
    }

    public void open() {
        patient = records.patient(AddressKeys.of(patientId));
        person = FormSheet.of(patient);
        PersonFile file = records.file(patient.id());
        known = file.rows(Treatment.FORM).stream()
                .filter(row -> row.value(Treatment.ROLE) == TreatmentRole.PRIOR)
                .sorted(Comparator.comparing(row -> row.value(Treatment.START_DATE)))
                .toList();
        dayFourteen = DayFourteen.of(file).orElse(null);
        for (int i = 0; i < FIRST_LINES; i++) {
            addLine();
        }
    }

    public void addLine() {
        getGrid().add(blankLine());
    }

    @Override
    protected FormSheet blankLine() {
        var line = new FormSheet(Treatment.FORM);
        line.field(Treatment.ROLE).setText(TreatmentRole.PRIOR.name());
        line.markUntouched();
        return line;
    }

    public String save() {
        String content = getGrid().content()
                + person.field(Patient.NO_SPLENECTOMY_REASON).cell();
        return send(getGrid().read(this::read), content)
                .map(saved -> "/chart/patient?faces-redirect=true&done=saved&id=" + patient.id())
                .orElse(null);
    }

    @Override
    protected Outcome store(List<TypedRow<PatientRecord>> typed) {
        List<PatientRecord> rows = typed.stream().map(TypedRow::row).toList();
        if (!rows.isEmpty()) {
            records.save(patient.id(), rows, null);
        }
        if (isExplained()) {
            person.enter(patient, new Findings());
            persons.correct(patient, reason);
        }
        return Outcome.of(patient.id(), rows);
    }

    /** Whether it is said why there was no splenectomy, or said anew. */
    private boolean isExplained() {
        return person.field(Patient.NO_SPLENECTOMY_REASON).isChanged();
    }

    /** Lines that are one regimen bear one name; a line without a name is a regimen of its own. */
    private TypedRow<PatientRecord> read(FormSheet line) {
        FormField regimen = line.field(Treatment.REGIMEN_ID);
        if (regimen.getText().isBlank()) {
            regimen.setText("PRIOR-" + (known.size() + getGrid().getLines().indexOf(line) + 1));
        }
        Treatment row = Treatment.FORM.blank();
        var findings = new Findings();
        line.enter(row, findings);
        return new TypedRow<>(row, findings);
    }

    /** The reason for no splenectomy is a correction of the person. */
    @Override
    public boolean isReasonLacking() {
        return isExplained() && isReasonNeeded() && (reason == null || reason.isBlank());
    }

    public boolean isEditable() {
        return isOpen();
    }

    public boolean isSplenectomized() {
        return known.stream().anyMatch(row -> Treatment.SPLENECTOMY.equals(row.value(Treatment.AGENT)));
    }

    @Override
    public Patient getPatient() {
        return patient;
    }

    public List<Treatment> getKnown() {
        return known;
    }

    public DayFourteen getDayFourteen() {
        return dayFourteen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }

    public FormSheet getPerson() {
        return person;
    }

    public String getPatientId() {
        return patientId;
    }

    public void setPatientId(String key) {
        patientId = key;
    }
}
