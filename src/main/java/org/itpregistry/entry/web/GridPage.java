package org.itpregistry.entry.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.RowKey;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.patient.domain.PatientRecord;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** What the pages have in common on which several rows of a person are typed under each other and saved together. */
public abstract class GridPage extends FormPage<List<TypedRow<PatientRecord>>> {
    @Inject
    private RecordService records;

    @Inject
    private HttpServletRequest request;

    private final Grid grid = new Grid();
    private List<SavedRow> savedRows = List.of();

    /** The person whose rows are typed. */
    public abstract Patient getPatient();

    /** A line as the browser makes it. */
    protected abstract FormSheet blankLine();

    /** Whether lines can be added. */
    protected boolean isGrowing() {
        return true;
    }

    /** Whether something is corrected without the reason that is needed for it. */
    public boolean isReasonLacking() {
        return false;
    }

    /** What the rules find is told in one round with what could not be read. */
    @Override
    protected void check(List<TypedRow<PatientRecord>> typed) {
        if (typed.stream().anyMatch(line -> line.findings().hasErrors()) || isReasonLacking()) {
            throw new Refused(records.look(
                    getPatient().id(), typed.stream().map(TypedRow::row).toList()));
        }
    }

    @Override
    protected void report(List<TypedRow<PatientRecord>> typed, List<EntryFinding> findings) {
        savedRows = List.of();
        grid.place(typed, findings, words());
    }

    @Override
    protected void conflict(List<TypedRow<PatientRecord>> typed, EditConflict conflict) {
        savedRows = List.of();
        grid.refuse(outcomes().of(conflict));
    }

    /** What this form stored before is offered to be corrected; what is typed stays. */
    @Override
    protected void tellSaved(List<TypedRow<PatientRecord>> typed, SavedForm saved) {
        grid.tell(outcomes().of(saved));
        savedRows = records.file(getPatient().id()).all().stream()
                .filter(row -> saved.outcome().rows().contains(RowKey.of(row)))
                .map(outcomes()::row)
                .toList();
    }

    @Override
    protected void refuse(Refusal refusal) {
        savedRows = List.of();
        grid.refuse(words().of(refusal));
    }

    /** Whether the caller may enter rows of the person as the data stand. */
    protected boolean isOpen() {
        return notice().isOpen(getPatient());
    }

    /** Whether a correction needs a reason. */
    public boolean isReasonNeeded() {
        return notice().isReasonNeeded(getPatient());
    }

    /** The lines; first those that the browser made are laid out. */
    public Grid getGrid() {
        if (isGrowing()) {
            grid.growAsSent(request, this::blankLine);
        }
        return grid;
    }

    /** What this form stored when it was sent before. */
    public List<SavedRow> getSavedRows() {
        return savedRows;
    }
}
