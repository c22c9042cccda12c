package org.itpregistry.entry.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.RowKey;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.service.Saving;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** What the pages have in common on which several rows of a person are typed under each other and saved together, once. */
public abstract class GridPage implements Serializable {
    @Inject
    private Saving saving;

    @Inject
    private RecordService records;

    @Inject
    private CasebookNotice notice;

    @Inject
    private EntryWords words;

    @Inject
    private SaveWording outcomes;

    @Inject
    private HttpServletRequest request;

    private final Grid grid = new Grid();
    private FormToken token = FormToken.fresh();
    private List<SavedRow> savedRows = List.of();

    @PostConstruct
    protected void openAgain() {
        PageContext.sent().ifPresent(this::open);
    }

    /** Opens the page as it was opened before, for a form of it that is sent once more. */
    protected abstract void open(Map<String, String> here);

    /** What the page was opened with, for its forms to carry along. */
    public abstract String getHere();

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

    /**
     * Saves what was typed in the grid.
     *
     * @param content everything that was typed, as it came, to tell whether the same is sent again
     * @param act stores it, in the transaction of the form
     * @return what came of it; empty when something stands in the way, which is shown then
     */
    protected Optional<SavedForm> send(List<Grid.Read> reads, String content, Supplier<Outcome> act) {
        savedRows = List.of();
        var form = Submission.of(token, content);
        try {
            if (saving.earlier(form).isEmpty()) {
                check(reads);
            }
            return Optional.of(saving.once(form, act));
        } catch (Refused refused) {
            grid.place(reads, refused.findings(), words);
        } catch (EditConflict conflict) {
            conflict(conflict);
        } catch (AlreadySaved again) {
            tellSaved(again.saved());
        } catch (Refusal refusal) {
            grid.refuse(words.of(refusal));
        }
        return Optional.empty();
    }

    /** What the rules find is told in one round with what could not be read. */
    private void check(List<Grid.Read> reads) {
        if (reads.stream().anyMatch(read -> read.findings().hasErrors()) || isReasonLacking()) {
            throw new Refused(records.look(
                    getPatient().id(), reads.stream().map(Grid.Read::row).toList()));
        }
    }

    protected void conflict(EditConflict conflict) {
        grid.refuse(outcomes.of(conflict));
    }

    /** What this form stored before is offered to be corrected; what is typed stays. */
    private void tellSaved(SavedForm saved) {
        grid.tell(outcomes.of(saved));
        savedRows = records.file(getPatient().id()).all().stream()
                .filter(row -> saved.outcome().rows().contains(RowKey.of(row)))
                .map(outcomes::row)
                .toList();
    }

    /** Whether the caller may enter rows of the person as the data stand. */
    protected boolean isOpen() {
        return notice.isOpen(getPatient());
    }

    /** Whether a correction needs a reason. */
    public boolean isReasonNeeded() {
        return notice.isReasonNeeded(getPatient());
    }

    protected SaveWording outcomes() {
        return outcomes;
    }

    protected EntryWords words() {
        return words;
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

    public String getToken() {
        return token.text();
    }

    public void setToken(String sent) {
        token = FormToken.of(sent);
    }
}
