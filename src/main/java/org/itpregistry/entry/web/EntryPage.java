package org.itpregistry.entry.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.entry.service.LastChanges;
import org.itpregistry.entry.service.Saving;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RegistryRecord;

/**
 * What the pages have in common on which one row is entered, corrected or voided: it is saved once, every fault is told at
 * once, and whoever comes second sees what the other saved.
 */
public abstract class EntryPage<R extends RegistryRecord> implements Serializable {
    @Inject
    private Saving saving;

    @Inject
    private LastChanges changes;

    @Inject
    private EntryWords words;

    @Inject
    private SaveWording outcomes;

    @Inject
    private CasebookNotice notice;

    private R row;
    private Editing editing;
    private int version;
    private FormToken token = FormToken.fresh();
    private Voiding voiding = new Voiding();

    @PostConstruct
    protected void openAgain() {
        PageContext.sent().ifPresent(this::open);
    }

    /** Opens the page as it was opened before, for a form of it that is sent once more. */
    protected abstract void open(Map<String, String> here);

    /** What the page was opened with, for its forms to carry along. */
    public abstract String getHere();

    /** Everything that rules of entry find wrong with what was typed, be it complete or not. */
    protected abstract List<EntryFinding> look(R typed);

    /** Stores what was typed; runs in the transaction of the form. */
    protected abstract Outcome store(R typed);

    /** Takes out what is stored; runs in the transaction of the form. */
    protected abstract void voidStored(String reason);

    /** The row of that id as it is stored now. */
    protected abstract R current(long id);

    /** The row that this form stored before; empty when it was taken out since. */
    protected abstract Optional<R> storedBy(SavedForm saved);

    /** Whether a correction needs a reason here. */
    protected abstract boolean isReasonNeeded();

    /** Where to go when the row was taken out. */
    protected abstract String afterVoid();

    /** Whether the center lacks, which a page asks for beside the items. */
    protected boolean isCenterLacking() {
        return false;
    }

    protected void begin(FormSheet sheet) {
        row = null;
        editing = new Editing(sheet);
    }

    protected void show(R found, List<EntryFinding> findings) {
        row = found;
        version = row.version();
        editing = new Editing(FormSheet.of(row));
        editing.remind(row, findings, words);
        token = FormToken.fresh();
        voiding = new Voiding();
    }

    /** @return what came of it; empty when something stands in the way, which is shown then */
    protected Optional<SavedForm> send(R blank) {
        R typed = row == null ? blank : row;
        var findings = new Findings();
        editing.getSheet().enter(typed, findings);
        var form = Submission.of(token, editing.getSheet().content());
        try {
            if (saving.earlier(form).isEmpty()) {
                check(typed, findings);
            }
            return Optional.of(saving.once(form, () -> store(unchanged(typed))));
        } catch (Refused refused) {
            editing.report(typed, refused.findings(), words);
            isLacking();
        } catch (EditConflict conflict) {
            editing.conflict(typed, conflict.stored(), outcomes.of(conflict), words);
        } catch (AlreadySaved again) {
            tellSaved(typed, again.saved());
        } catch (Refusal refusal) {
            editing.refuse(refusal, words);
        }
        return Optional.empty();
    }

    /** Format, rules, center and reason in one round: nobody mends one fault to be told of the next. */
    private void check(R typed, Findings findings) {
        if (findings.hasErrors() || isLacking()) {
            List<EntryFinding> found = new ArrayList<>(findings.all());
            found.addAll(look(typed));
            throw new Refused(found);
        }
    }

    /** Says at their fields what lacks of that which is no item. */
    private boolean isLacking() {
        boolean unreasoned = row != null && isReasonNeeded() && editing.isUnreasoned(words);
        if (isCenterLacking()) {
            editing.lack(Editing.CENTER, words.text("refusal.noCenter"));
        }
        return unreasoned || isCenterLacking();
    }

    /** After a new log-in in place the page in the browser may be older than the row here. */
    private R unchanged(R typed) {
        if (row != null && version != row.version()) {
            R stored = current(row.id());
            throw new EditConflict(stored, changes.of(stored));
        }
        return typed;
    }

    private void tellSaved(R typed, SavedForm saved) {
        Optional<R> stored = storedBy(saved);
        if (stored.isPresent()) {
            editing.conflict(typed, stored.get(), outcomes.of(saved), words);
        } else {
            editing.refuse(new Refusal("refusal.alreadySaved.gone"), words);
            token = FormToken.fresh();
        }
    }

    /** Gives up what was typed for what is stored. */
    public void takeTheirs() {
        show(theirs(editing.stored()), List.of());
    }

    /** Saves what was chosen of both, over what is stored. */
    public String overwrite() {
        row = theirs(editing.settle());
        version = row.version();
        token = FormToken.fresh();
        return save();
    }

    @SuppressWarnings("unchecked") // a conflict holds a row of the page's own form
    private R theirs(RegistryRecord stored) {
        return (R) stored;
    }

    public abstract String save();

    public String voidRow() {
        try {
            saving.once(voiding.send(), () -> {
                voidStored(voiding.getReason());
                return Outcome.of(null, List.of(row));
            });
            return afterVoid();
        } catch (AlreadySaved again) {
            return afterVoid();
        } catch (EditConflict conflict) {
            editing.conflict(row, conflict.stored(), outcomes.of(conflict), words);
        } catch (Refusal refusal) {
            voiding.refuse(words.of(refusal));
        }
        return null;
    }

    protected CasebookNotice notice() {
        return notice;
    }

    protected SaveWording outcomes() {
        return outcomes;
    }

    protected EntryWords words() {
        return words;
    }

    public R getRow() {
        return row;
    }

    public boolean isStored() {
        return row != null;
    }

    public Editing getEditing() {
        return editing;
    }

    /** Version of the row that the browser shows; after a new log-in in place it may be older than the row here. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int shown) {
        version = shown;
    }

    public String getToken() {
        return token.text();
    }

    public void setToken(String sent) {
        token = FormToken.of(sent);
    }

    public Voiding getVoiding() {
        return voiding;
    }
}
