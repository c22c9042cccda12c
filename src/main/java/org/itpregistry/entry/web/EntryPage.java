package org.itpregistry.entry.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.service.LastChanges;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Findings;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;
import org.itpregistry.platform.domain.RegistryRecord;

/** What the pages have in common on which one row is entered, corrected or voided. */
public abstract class EntryPage<R extends RegistryRecord> extends FormPage<TypedRow<R>> {
    @Inject
    private LastChanges changes;

    private String id;
    private R row;
    private Editing editing;
    private int version;
    private Voiding voiding = new Voiding();

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
        editing.remind(row, findings, words());
        beginAnew();
        voiding = new Voiding();
    }

    /** @return what came of it; empty when something stands in the way, which is shown then */
    protected Optional<SavedForm> send(R blank) {
        R typed = row == null ? blank : row;
        var findings = new Findings();
        editing.getSheet().enter(typed, findings);
        return send(new TypedRow<>(typed, findings), editing.getSheet().content());
    }

    @Override
    protected void check(TypedRow<R> typed) {
        if (typed.findings().hasErrors() || isLacking()) {
            List<EntryFinding> found = new ArrayList<>(typed.findings().all());
            found.addAll(look(typed.row()));
            throw new Refused(found);
        }
    }

    @Override
    protected Outcome store(TypedRow<R> typed) {
        return store(unchanged(typed.row()));
    }

    @Override
    protected void report(TypedRow<R> typed, List<EntryFinding> findings) {
        editing.report(typed.row(), findings, words());
        isLacking();
    }

    @Override
    protected void conflict(TypedRow<R> typed, EditConflict conflict) {
        editing.conflict(typed.row(), conflict.stored(), outcomes().of(conflict), words());
    }

    @Override
    protected void tellSaved(TypedRow<R> typed, SavedForm saved) {
        Optional<R> stored = storedBy(saved);
        if (stored.isPresent()) {
            editing.conflict(typed.row(), stored.get(), outcomes().of(saved), words());
        } else {
            editing.refuse(new Refusal("refusal.alreadySaved.gone"), words());
            beginAnew();
        }
    }

    @Override
    protected void refuse(Refusal refusal) {
        editing.refuse(refusal, words());
    }

    /** Says at their fields what lacks of that which is no item. */
    private boolean isLacking() {
        boolean unreasoned = row != null && isReasonNeeded() && editing.isUnreasoned(words());
        if (isCenterLacking()) {
            editing.lack(Editing.CENTER, words().text("refusal.noCenter"));
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

    /** Gives up what was typed for what is stored. */
    public void takeTheirs() {
        show(theirs(editing.stored()), List.of());
    }

    /** Saves what was chosen of both, over what is stored. */
    public String overwrite() {
        row = theirs(editing.settle());
        version = row.version();
        beginAnew();
        return save();
    }

    @SuppressWarnings("unchecked") // a conflict holds a row of the page's own form
    private R theirs(RegistryRecord stored) {
        return (R) stored;
    }

    public abstract String save();

    public String voidRow() {
        boolean out = takeOut(new TypedRow<>(row, new Findings()), voiding, () -> {
            voidStored(voiding.getReason());
            return Outcome.of(null, List.of(row));
        });
        return out ? afterVoid() : null;
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

    public Voiding getVoiding() {
        return voiding;
    }

    /** The row that the address names; null for a new one. */
    public String getId() {
        return id;
    }

    public void setId(String key) {
        id = key;
    }
}
