package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.casebook.service.PersonService;
import org.itpregistry.casebook.service.RecordService;
import org.itpregistry.measure.TreatmentRole;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.patient.domain.PersonFile;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.treatment.domain.Treatment;

/** The page of a refractory case: prior lines under each other, why no splenectomy, and the count of day 14. */
@Named
@ViewScoped
public class PriorLines implements Serializable {
    private static final int FIRST_LINES = 4;

    @EJB
    private RecordService records;

    @EJB
    private PersonService persons;

    @Inject
    private CallContext context;

    @Inject
    private Wording words;

    @Inject
    private HttpServletRequest request;

    private String patientId;
    private Patient patient;
    private List<Treatment> known;
    private DayFourteen dayFourteen;
    private final Grid grid = new Grid();
    private Sheet person;

    public void open() {
        patient = records.patient(Ids.of(patientId));
        person = Sheet.of(patient);
        PersonFile file = records.file(patient.id());
        known = file.rows(Treatment.FORM).stream()
                .filter(row -> row.value(Treatment.ROLE) == TreatmentRole.PRIOR)
                .sorted(java.util.Comparator.comparing(row -> row.value(Treatment.START_DATE)))
                .toList();
        dayFourteen = DayFourteen.of(file).orElse(null);
        for (int i = 0; i < FIRST_LINES; i++) {
            addLine();
        }
    }

    public void addLine() {
        grid.add(blank());
    }

    private static Sheet blank() {
        var line = new Sheet(Treatment.FORM);
        line.field(Treatment.ROLE).setText(TreatmentRole.PRIOR.name());
        line.markUntouched();
        return line;
    }

    public String save() {
        List<PatientRecord> rows = grid.read(this::read, words);
        if (grid.isRefused()) {
            return null;
        }
        try {
            if (!rows.isEmpty()) {
                records.save(patient.id(), rows, null);
            }
            saveReason();
            return "/chart/patient?faces-redirect=true&done=saved&id=" + patient.id();
        } catch (Refused refused) {
            grid.place(rows, refused.findings(), words);
        } catch (EditConflict conflict) {
            grid.refuse(words.text("refusal.conflict"));
        } catch (Refusal refusal) {
            grid.refuse(words.of(refusal));
        }
        return null;
    }

    /** Lines that are one regimen bear one name; a line without a name is a regimen of its own. */
    private Grid.Read read(Sheet line) {
        Field regimen = line.field(Treatment.REGIMEN_ID);
        if (regimen.getText().isBlank()) {
            regimen.setText("PRIOR-" + (known.size() + grid.getLines().indexOf(line) + 1));
        }
        Treatment row = Treatment.FORM.blank();
        var findings = new Findings();
        line.enter(row, findings);
        return new Grid.Read(row, findings);
    }

    private void saveReason() {
        if (person.field(Patient.NO_SPLENECTOMY_REASON).isChanged()) {
            var findings = new Findings();
            person.enter(patient, findings);
            persons.correct(patient, null);
        }
    }

    public boolean isEditable() {
        return context.caller().mayEnterAt(patient.centerId());
    }

    public boolean isSplenectomized() {
        return known.stream().anyMatch(row -> row.value(Treatment.AGENT).isSplenectomy());
    }

    public Patient getPatient() {
        return patient;
    }

    public List<Treatment> getKnown() {
        return known;
    }

    public DayFourteen getDayFourteen() {
        return dayFourteen;
    }

    /** The lines; first those that the browser made are laid out. */
    public Grid getGrid() {
        grid.growAsSent(request, PriorLines::blank);
        return grid;
    }

    public Sheet getPerson() {
        return person;
    }

    public String getPatientId() {
        return patientId;
    }

    public void setPatientId(String key) {
        patientId = key;
    }
}
