package org.itpregistry.entry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.itpregistry.access.web.SentForm;
import org.itpregistry.access.web.Times;
import org.itpregistry.entry.domain.AlreadySaved;
import org.itpregistry.entry.domain.FormToken;
import org.itpregistry.entry.domain.Outcome;
import org.itpregistry.entry.domain.SavedForm;
import org.itpregistry.entry.domain.Submission;
import org.itpregistry.entry.service.Saving;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.Refused;

/** The token of whichever form is being sent; every other form of the page gets a fresh one. */
@Named("once")
@RequestScoped
public class OnceForm implements SentForm {
    private static final String FIELD = ":token";

    @Inject
    private Saving saving;

    @Inject
    private Times times;

    private FormToken token = FormToken.fresh();
    private boolean used;

    @Override
    public void once(String typed, Runnable check, Runnable act) {
        try {
            save(typed, check, () -> {
                act.run();
                return Outcome.of(null, List.of());
            });
            used = true;
        } catch (AlreadySaved again) {
            used = true;
            throw new Refusal("conflict.saved", times.minute(again.saved().at()));
        }
    }

    /**
     * Does what the form asks for, unless it did so before.
     *
     * @param typed everything that was typed and tells this sending from a changed one
     * @param check refuses what cannot be, outside of the transaction; not asked of a form that did its work before
     * @return what came of it, now or the first time
     * @throws AlreadySaved when it was sent before with something else in it
     */
    SavedForm save(String typed, Runnable check, Supplier<Outcome> act) {
        Submission form = Submission.of(token, typed);
        if (saving.earlier(form).isEmpty()) {
            check(form, check);
        }
        return saving.once(form, act);
    }

    /** The same form may do its work while this one is being checked: then it stands in its own way. */
    private void check(Submission form, Runnable check) {
        try {
            check.run();
        } catch (Refusal | Refused refusal) {
            if (saving.earlier(form).isEmpty()) {
                throw refusal;
            }
        }
    }

    /** From here on the page is another form than the one that was sent: it is saved by itself, and written with a new token. */
    void renew() {
        token = FormToken.fresh();
        used = true;
    }

    /** What came of a form that is being sent, if it was saved before; also of one that the page does not show any more. */
    Optional<SavedForm> earlier(String form) {
        String sent = parameters().get(form + FIELD);
        return sent == null ? Optional.empty() : saving.earlier(Submission.of(FormToken.of(sent), ""));
    }

    /** Whether a form or button comes in now, so that it has to be heard although the data have moved on. */
    public boolean isComing(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && parameters().containsKey(id);
    }

    /** The token for the form that is being written: the one it was sent with until it has done its work. */
    public String getToken() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent field = UIComponent.getCurrentComponent(faces);
        String sent = used || field == null ? null : parameters().get(field.getClientId(faces));
        return FormToken.of(sent).text();
    }

    public void setToken(String sent) {
        token = FormToken.of(sent);
        used = false;
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
