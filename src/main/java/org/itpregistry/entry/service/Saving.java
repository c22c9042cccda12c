package org.itpregistry.entry.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.itpregistry.access.service.Allowed;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.platform.domain.EntryFinding;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/**
 * Does what a form asks for, once, and answers in terms of the form: it is saved, it was saved before, or what stands in the
 * way. A lost race is run once more, since then the act sees who won; what the database alone refuses is a finding.
 */
@Stateless
@Allowed
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each try is a transaction of its own
public class Saving {
    private static final Logger LOG = Logger.getLogger(Saving.class.getName());
    private static final int TRIES = 3;

    @Inject
    private SavedForms forms;

    @Inject
    private ConstraintItems items;

    /** What came of the form, if it was saved before. */
    public Optional<SavedForm> earlier(Submission form) {
        return forms.read(form.token());
    }

    /**
     * @param act what is to be done; it may be tried again from the start, so it changes nothing outside of the transaction
     * @return what came of it, now or the first time
     * @throws AlreadySaved when the form was saved with something else in it
     * @throws Refused when rules of entry or the database refuse something that was typed
     * @throws Refusal when something else stands in the way
     */
    public SavedForm once(Submission form, Supplier<Outcome> act) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return same(form, forms.keep(form, act));
            } catch (EJBException failed) {
                StoreFailure failure = StoreFailure.of(failed);
                Optional<SavedForm> saved = afterAll(form, failed);
                if (saved.isPresent()) {
                    return same(form, saved.get());
                }
                if (left == 0 || !failure.mayPass()) {
                    throw inWords(failure, failed);
                }
            }
        }
    }

    private static SavedForm same(Submission form, SavedForm saved) {
        if (!saved.isOf(form)) {
            throw new AlreadySaved(saved);
        }
        return saved;
    }

    /** A commit whose answer was lost may have been one: the token knows. */
    private Optional<SavedForm> afterAll(Submission form, EJBException failed) {
        try {
            return forms.find(form.token());
        } catch (EJBException unreachable) {
            LOG.log(Level.WARNING, "the database cannot be asked what became of a form", failed);
            throw new Refusal("refusal.save.unknown");
        }
    }

    private RuntimeException inWords(StoreFailure failure, EJBException failed) {
        if (failure.isWaitTooLong()) {
            return new Refusal("refusal.save.busy");
        }
        if (failure.isDisconnected()) {
            return new Refusal("refusal.save.disconnected");
        }
        if (failure.outdated() || failure.mayPass()) {
            return new Refusal("refusal.save.race");
        }
        if (!failure.isAboutData()) {
            return failed;
        }
        // A rule of entry should have said so first: the log tells which one is missing.
        LOG.log(Level.WARNING, "refused by the database alone: {0}", failure);
        List<EntryFinding> found = items.findings(failure);
        return found.isEmpty() ? new Refusal("refusal.save.value") : new Refused(found);
    }
}
