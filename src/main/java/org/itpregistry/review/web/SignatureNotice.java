package org.itpregistry.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.itpregistry.access.web.Times;
import org.itpregistry.entry.service.RecordService;
import org.itpregistry.entry.web.CasebookNotice;
import org.itpregistry.entry.web.EntryWords;
import org.itpregistry.patient.domain.Patient;
import org.itpregistry.review.domain.CasebookState;
import org.itpregistry.review.domain.Signature;
import org.itpregistry.review.service.CasebookService;

/** Says on each form of a person that a signature stands under the data. */
@Named
@RequestScoped
public class SignatureNotice {
    @Inject
    private CasebookService casebooks;

    @Inject
    private RecordService records;

    @Inject
    private CasebookNotice casebook;

    @Inject
    private Times times;

    @Inject
    private EntryWords words;

    private final Map<Long, CasebookState> known = new HashMap<>();

    /** Takes what another part of the page has found out already. */
    public void know(Patient patient, CasebookState state) {
        known.put(patient.id(), state);
        casebook.know(patient, state.lock());
    }

    /** Whether a signature stands under the data, in a sentence; empty when none does, or the data are locked. */
    public String signed(Patient patient) {
        if (casebook.isLocked(patient)) {
            return "";
        }
        CasebookState state = known.computeIfAbsent(patient.id(), id -> casebooks.of(records.file(id)));
        return state.signatures().stream()
                .filter(state::isValid)
                .findFirst()
                .map(signature -> signed(patient, signature))
                .orElse("");
    }

    private String signed(Patient patient, Signature signature) {
        return words.text(
                casebook.isOpen(patient) ? "notice.signed.editable" : "notice.signed",
                times.minute(signature.signedAt()),
                signature.printedName());
    }
}
