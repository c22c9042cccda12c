package org.itpregistry.entry.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.EditConflict;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/**
 * What all pages have in common on which rows are typed: a form is saved once, every fault is told at once, and whoever
 * comes second sees what the other saved.
 *
 * @param <T> what was typed, as it is checked and stored
 */
public abstract class FormPage<T> implements Serializable {
    @Inject
    private OnceForm once;

    @Inject
    private EntryWords words;

    @Inject
    private SaveWording outcomes;

    @Inject
    private CasebookNotice notice;

    @PostConstruct
    protected void openAgain() {
        PageContext.sent().ifPresent(this::open);
    }

    /** Opens the page as it was opened before, for a form of it that is sent once more. */
    protected abstract void open(Map<String, String> here);

    /** What the page was opened with, for its forms to carry along. */
    public abstract String getHere();

    /**
     * Format, rules, center and reason in one round: nobody mends one fault to be told of the next.
     *
     * @throws Refused when something cannot be read or lacks
     */
    protected abstract void check(T typed);

    /** Stores what was typed; runs in the transaction of the form. */
    protected abstract Outcome store(T typed);

    /** Shows what was found, at the fields. */
    protected abstract void report(T typed, List<EntryFinding> findings);

    /** Shows what somebody else saved beside what was typed. A page that changes nothing stored never comes second. */
    protected void conflict(T typed, EditConflict conflict) {
        throw conflict;
    }

    /** Shows what this form stored when it was sent before, with something else in it. */
    protected abstract void tellSaved(T typed, SavedForm saved);

    /** Says what else stands in the way. */
    protected abstract void refuse(Refusal refusal);

    /**
     * Saves what was typed.
     *
     * @param content everything that was typed, as it came, to tell whether the same is sent again
     * @return what came of it; empty when something stands in the way, which is shown then
     */
    protected final Optional<SavedForm> send(T typed, String content) {
        try {
            return Optional.of(once.save(content, () -> check(typed), () -> store(typed)));
        } catch (Refused refused) {
            report(typed, refused.findings());
        } catch (EditConflict conflict) {
            conflict(typed, conflict);
        } catch (AlreadySaved again) {
            tellSaved(typed, again.saved());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
        return Optional.empty();
    }

    /**
     * Takes a row out.
     *
     * @param shown the row, as the page shows it
     * @param act takes it out, in the transaction of the form
     * @return whether it is out; if not, the page shows what stands in the way
     */
    protected final boolean takeOut(T shown, Voiding voiding, Supplier<Outcome> act) {
        try {
            once.save(voiding.send(), () -> {}, act);
            return true;
        } catch (AlreadySaved again) {
            return true;
        } catch (EditConflict conflict) {
            conflict(shown, conflict);
        } catch (Refusal refusal) {
            voiding.refuse(words.of(refusal));
        }
        return false;
    }

    /** What is sent next is another form than what was sent before. */
    protected final void beginAnew() {
        once.renew();
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
}
