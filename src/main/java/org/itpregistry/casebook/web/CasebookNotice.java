package org.itpregistry.casebook.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.itpregistry.access.service.CallContext;
import org.itpregistry.access.web.Times;
import org.itpregistry.casebook.domain.CasebookState;
import org.itpregistry.casebook.domain.Signature;
import org.itpregistry.casebook.service.CasebookService;
import org.itpregistry.casebook.service.ReasonRule;
import org.itpregistry.casebook.service.RecordService;
import org.itpregistry.patient.domain.Patient;

/** What stands on top of each page about a person: that the data are locked, or signed and what a change does to that. */
@Named
@RequestScoped
public class CasebookNotice {
    @EJB
    private CasebookService casebooks;

    @EJB
    private RecordService records;

    @EJB
    private ReasonRule reasons;

    @Inject
    private CallContext context;

    @Inject
    private Times times;

    @Inject
    private Wording words;

    private final Map<Long, CasebookState> known = new HashMap<>();

    /** Takes what another part of the page has found out already. */
    public void know(Patient patient, CasebookState state) {
        known.put(patient.id(), state);
    }

    private CasebookState state(Patient patient) {
        return known.computeIfAbsent(patient.id(), id -> casebooks.of(records.file(id)));
    }

    public boolean isLocked(Patient patient) {
        return state(patient).lock().isPresent();
    }

    /** Whether the caller may change the data as they stand. */
    public boolean isOpen(Patient patient) {
        return context.caller().mayEnterAt(patient.centerId()) && !patient.isVoided() && !isLocked(patient);
    }

    public boolean isReasonNeeded(Patient patient) {
        return reasons.isNeeded(patient.id());
    }

    /** Whether the data are locked, in a sentence; empty when they are not. */
    public String locked(Patient patient) {
        return state(patient)
                .lock()
                .map(lock -> words.text(
                        "notice.locked", times.minute(lock.lockedAt()), lock.lockedName(), lock.lockReason()))
                .orElse("");
    }

    /** Whether a signature stands under the data, in a sentence; empty when none does. */
    public String signed(Patient patient) {
        CasebookState state = state(patient);
        if (state.lock().isPresent()) {
            return "";
        }
        return state.signatures().stream()
                .filter(state::isValid)
                .findFirst()
                .map(signature -> signed(patient, signature))
                .orElse("");
    }

    private String signed(Patient patient, Signature signature) {
        return words.text(
                isOpen(patient) ? "notice.signed.editable" : "notice.signed",
                times.minute(signature.signedAt()),
                signature.printedName());
    }
}
