package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.service.TypingHabits;
import org.itpregistry.casebook.domain.EditConflict;
import org.itpregistry.casebook.service.RecordService;
import org.itpregistry.counts.domain.PlateletReading;
import org.itpregistry.measure.PlateletUnit;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.typed.SheetLine;

/** The page on which the platelet counts of a laboratory sheet are typed or pasted, and one count is corrected. */
@Named
@ViewScoped
public class CountGrid implements Serializable {
    private static final int FIRST_LINES = 5;

    @EJB
    private RecordService records;

    @Inject
    private CallContext context;

    @Inject
    private Wording words;

    @EJB
    private TypingHabits habits;

    @Inject
    private Typing typing;

    @Inject
    private HttpServletRequest request;

    private String patientId;
    private String id;
    private Patient patient;
    private PlateletReading row;
    private final Grid grid = new Grid();
    private String reason;
    private String voidReason;
    private final PastedSheet sheet = new PastedSheet();
    private String birthTime;
    private PlateletUnit unit;

    public void open() {
        unit = habits.unit().orElse(PlateletUnit.GIGA_PER_LITRE);
        if (id == null) {
            patient = records.patient(Ids.of(patientId));
            for (int i = 0; i < FIRST_LINES; i++) {
                addLine();
            }
            return;
        }
        row = records.find(PlateletReading.FORM, Ids.of(id));
        patient = records.patient(row.patientId());
        CountLine line = CountLine.of(row);
        line.place(row, records.warningsOf(patient.id()), words);
        grid.add(line);
    }

    public void addLine() {
        if (grid.getLines().size() < Grid.MOST_LINES) {
            grid.add(CountLine.blank(unit));
        }
    }

    /** Reads what was pasted, and shows how. */
    public void readSheet() {
        sheet.open(typing.notation(), habits.unit());
    }

    /** Reads it again, as its columns are said to be now. */
    public void readSheetAgain() {
        sheet.read();
    }

    public void dropSheet() {
        sheet.drop(true);
    }

    /** Lays the rows of the sheet into the grid, behind what is typed there. */
    public void laySheet() {
        List<SheetLine> rows = sheet.lines(grid.typed().size());
        if (rows.isEmpty()) {
            return;
        }
        sheet.chosenUnit().ifPresent(this::remember);
        grid.getLines().removeIf(Sheet::isUntouched);
        rows.forEach(row -> grid.add(PastedLine.of(row, unit, words)));
        sheet.drop(true);
        addLine();
    }

    private void remember(PlateletUnit chosen) {
        unit = chosen;
        habits.setUnit(chosen);
    }

    public String save() {
        try {
            Optional<LocalDateTime> birth = isHoursOffered() ? HoursOfLife.since(patient, birthTime) : Optional.empty();
            List<PatientRecord> rows = grid.read(line -> read((CountLine) line, birth.orElse(null)), words);
            if (grid.isRefused()) {
                return null;
            }
            if (rows.isEmpty() && row == null) {
                throw new Refusal("refusal.nothingTyped");
            }
            return store(rows);
        } catch (Refusal refusal) {
            grid.refuse(words.of(refusal));
        }
        return null;
    }

    private Grid.Read read(CountLine line, LocalDateTime birth) {
        return line.read(row == null ? PlateletReading.FORM.blank() : row, birth);
    }

    private String store(List<PatientRecord> rows) {
        try {
            records.save(patient.id(), rows, reason);
            rows.stream()
                    .map(saved -> saved.get(PlateletReading.ENTERED_UNIT).value())
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later)
                    .ifPresent(this::remember);
            return "/chart/patient?faces-redirect=true&done=saved&id=" + patient.id();
        } catch (Refused refused) {
            grid.place(rows, refused.findings(), words);
        } catch (EditConflict conflict) {
            grid.refuse(words.text("refusal.conflict.count"));
        }
        return null;
    }

    public String voidRow() {
        try {
            records.voidRow(PlateletReading.FORM, row.id(), row.version(), voidReason);
            return "/chart/patient?faces-redirect=true&done=voided&id=" + patient.id();
        } catch (EditConflict conflict) {
            grid.refuse(words.text("refusal.conflict.count"));
        } catch (Refusal refusal) {
            grid.refuse(words.of(refusal));
        }
        return null;
    }

    public boolean isHoursOffered() {
        return row == null && HoursOfLife.serveFor(patient);
    }

    public boolean isEditable() {
        return context.caller().mayEnterAt(patient.centerId()) && (row == null || !row.isVoided());
    }

    public boolean isStored() {
        return row != null;
    }

    public Patient getPatient() {
        return patient;
    }

    /** The lines; first those that the browser made are laid out. */
    public Grid getGrid() {
        if (row == null) {
            grid.growAsSent(request, () -> CountLine.blank(unit));
        }
        return grid;
    }

    public PastedSheet getSheet() {
        return sheet;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        reason = why;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String why) {
        voidReason = why;
    }

    public String getBirthTime() {
        return birthTime;
    }

    public void setBirthTime(String time) {
        birthTime = time;
    }
}
